package interlocal.markup;

/**
 * A relative destination of a link or an image.
 *
 * @param destination as written, without escapes, for example {@code ../lessons/trust.md#why}
 * @param line the line in which it is written, from 1; for a reference link, the line of its definition
 */
public record RelativeLink(String destination, int line) {}
