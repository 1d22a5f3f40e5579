package interlocal.search;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A text in runs, some of them marked as matches. Runs are plain text, so they must be escaped for display. */
public record HighlightedText(List<Run> runs) {

    public record Run(String text, boolean marked) {}

    /** A text with nothing marked. */
    public static HighlightedText plain(String text) {
        return new HighlightedText(List.of(new Run(text, false)));
    }

    /** The text without marks. */
    public String text() {
        return runs.stream().map(Run::text).collect(joining());
    }
}
