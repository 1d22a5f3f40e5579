package interlocal.markup;

/**
 * A citation of a source, written {@code [^3]}.
 *
 * @param source the number of the source, from 1
 * @param line the line of the citation, from 1
 */
public record Citation(int source, int line) {}
