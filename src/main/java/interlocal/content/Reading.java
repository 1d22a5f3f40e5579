package interlocal.content;

import java.util.List;

/** What became of a file. */
public sealed interface Reading {

    /** Warnings, or the errors and warnings for which it was rejected; sorted. */
    List<Problem> problems();

    /** It is good, apart from warnings. */
    record Accepted(Document document, List<Problem> problems) implements Reading {}

    /** It is kept out as a whole. */
    record Rejected(List<Problem> problems) implements Reading {}
}
