package interlocal.markup;

/** A heading of a text. */
public record Heading(int level, String id, String text) {}
