package interlocal.catalog;

import interlocal.content.Slug;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the change log, which index updates are made from.
 *
 * @param sequence 1, 2, 3 … in the order in which changes became visible, without gaps but where a backup was restored
 * @param slug the record; absent if the vocabularies changed, which may affect every record
 */
public record Change(long sequence, @Nullable Slug slug) {}
