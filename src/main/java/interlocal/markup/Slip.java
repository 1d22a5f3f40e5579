package interlocal.markup;

import java.util.List;

/**
 * Something that Markdown reads otherwise than its author meant it.
 *
 * @param line where it begins, from 1
 * @param details as they are written: the label of a footnote or callout, the address of a link; for a dead heading its
 *     address and the nearest that is there, which may be empty
 */
public record Slip(Kind kind, int line, List<String> details) {

    /** What can slip. */
    public enum Kind {
        /** A link leads to a heading that is not in the text. */
        DEAD_HEADING,
        /** The address of a link has spaces, so that it is no link. */
        LINK_SPACES,
        /** A footnote is cited that has no text. */
        FOOTNOTE_MISSING,
        /** The text of a footnote is cited nowhere, so that it is not shown. */
        FOOTNOTE_UNUSED,
        /** A comment has no end, so that all below it is hidden. */
        COMMENT_UNCLOSED,
        /** What looks like a comment is shown, since it is not closed in its paragraph. */
        COMMENT_SHOWN,
        /** A link to a page of a wiki, which Markdown does not know. */
        WIKI_LINK,
        /** A callout in a form that GitHub does not know. */
        CALLOUT
    }

    static Slip of(Kind kind, int line, String... details) {
        return new Slip(kind, line, List.of(details));
    }
}
