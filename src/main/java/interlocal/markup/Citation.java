package interlocal.markup;

/** A reference to a numbered source. */
public record Citation(int source, int line) {}
