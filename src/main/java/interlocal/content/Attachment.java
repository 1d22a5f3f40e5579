package interlocal.content;

import org.jspecify.annotations.Nullable;

/**
 * A file that belongs to a record.
 *
 * @param path its path in the content folder
 */
public record Attachment(String path, @Nullable String title) {}
