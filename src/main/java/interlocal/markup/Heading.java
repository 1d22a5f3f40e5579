package interlocal.markup;

/**
 * A heading of a rendered text.
 *
 * @param level 2 to 6: the title of the page is the only heading of level 1
 * @param id unique in the page; where the page does not need it for itself, the address that GitHub makes
 * @param text without markup
 */
public record Heading(int level, String id, String text) {}
