package interlocal.catalog;

import interlocal.content.Slug;
import org.jspecify.annotations.Nullable;

/**
 * One row of the change log: something happened that an index must know of.
 *
 * @param sequence its position: 1, 2, 3 … in the order in which changes became visible, without gaps
 * @param slug the record; absent if the vocabularies changed, which may change every record
 */
public record Change(long sequence, @Nullable Slug slug) {}
