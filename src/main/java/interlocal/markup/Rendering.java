package interlocal.markup;

import java.util.List;

/** What became of a Markdown text. */
public sealed interface Rendering {

    /**
     * It was rendered.
     *
     * @param html safe to show
     * @param outline its headings of level 2 and 3, in order
     * @param text its words, for indexing
     * @param links its relative links
     * @param citations its references to numbered sources
     */
    record Html(String html, List<Heading> outline, String text, List<Link> links, List<Citation> citations)
            implements Rendering {}

    /** The text was not rendered. */
    record Refused(Reason reason) implements Rendering {}

    enum Reason {
        TOO_LONG,
        TOO_DEEP,
        TOO_SLOW,
        UNREADABLE
    }
}
