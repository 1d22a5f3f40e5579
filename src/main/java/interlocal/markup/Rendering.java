package interlocal.markup;

import java.util.List;

/** The result of rendering a text: safe HTML with what was found in it, or the reason for refusal. */
public sealed interface Rendering {

    /**
     * A rendered text.
     *
     * @param html safe to put into a page: no script, no styling, no address outside {@code http}, {@code https},
     *     {@code mailto}, {@code tel} and the site itself; it loads nothing from another server
     * @param outline the headings of level 2 and 3, in order; if there are none, those of the highest level
     * @param text the plain text for indexing, with blocks separated by newlines, without footnote marks and citations
     * @param links every relative destination with the line in which it is written, in order, without repetitions
     * @param citations every citation of a source, in order; then every link to one ({@code #source-2})
     * @param anchors the places within the text that links may lead to
     * @param slips what Markdown reads otherwise than the author meant
     */
    record Html(
            String html,
            List<Heading> outline,
            String text,
            List<RelativeLink> links,
            List<Citation> citations,
            Anchors anchors,
            List<Slip> slips)
            implements Rendering {
        public Html {
            outline = List.copyOf(outline);
            links = List.copyOf(links);
            citations = List.copyOf(citations);
            slips = List.copyOf(slips);
        }

        /** A text that was rendered and checked before. */
        public Html(
                String html, List<Heading> outline, String text, List<RelativeLink> links, List<Citation> citations) {
            this(html, outline, text, links, citations, Anchors.NONE, List.of());
        }
    }

    /** The text was not rendered. */
    record Refused(WhyRefused reason) implements Rendering {}

    /** Why a text was not rendered. */
    enum WhyRefused {
        /** The text has more than 1,000,000 characters, or its HTML more than 4,000,000. */
        TOO_LONG,
        /** Quotes, lists or emphasis are nested beyond anything a person would write. */
        TOO_DEEP,
        /** The text was not rendered in time. */
        TOO_SLOW,
        /** Rendering failed for another reason. */
        UNREADABLE
    }
}
