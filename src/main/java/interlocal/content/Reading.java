package interlocal.content;

import java.util.List;

/** The result of reading a file: accepted or rejected. */
public sealed interface Reading {

    /** The problems found, sorted: only warnings if the file was accepted, else errors too. */
    List<Problem> problems();

    /** The file has no errors, but may have warnings. */
    record Accepted(Document document, List<Problem> problems) implements Reading {}

    /** The file has errors and is left out as a whole. */
    record Rejected(List<Problem> problems) implements Reading {}
}
