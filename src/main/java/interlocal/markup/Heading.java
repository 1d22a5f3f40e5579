package interlocal.markup;

/**
 * A heading of a rendered text.
 *
 * @param level 2 to 6: the title of the page is the only heading of level 1
 * @param id unique within the text, never empty, never starting with {@code page-} or {@code source-}
 * @param text without markup
 */
public record Heading(int level, String id, String text) {}
