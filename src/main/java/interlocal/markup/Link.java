package interlocal.markup;

/** A relative link, as written. */
public record Link(String destination, int line) {}
