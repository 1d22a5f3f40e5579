package interlocal.search.policy;

import interlocal.search.HighlightedText;
import interlocal.search.HighlightedText.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the text shown of a hit is cut and marked. The title is always shown. The summary is shown if something matched
 * in it; otherwise the best part of the body, or else of the details: whole sentences around a group of close matches, about {@value #GOAL}
 * characters, with the matches in the middle. If one paragraph of these is enough, only that is shown. Text longer than
 * {@value #LONGEST} characters is cut between words. If nothing matched, the summary is shown without marks.
 */
public final class Snippet {

    /** The fields that are marked, each separately. */
    public static final List<SearchField> SHOWN =
            List.of(SearchField.TITLE, SearchField.SUMMARY, SearchField.TEXT, SearchField.DETAIL);

    /** How many labels of terms are named if neither title nor passage shows why a record was found. */
    public static final int MOST_SUBJECTS = 3;

    /** The target length of whole sentences together, in characters. */
    public static final int GOAL = 240;

    /** The most characters shown, unless a single match is longer. */
    public static final int LONGEST = 300;

    /** How many characters of a paragraph are enough to show no other. */
    private static final int SHORTEST = 60;

    /** How many characters before the first match a cut text begins. */
    private static final int BEFORE_MATCH = 100;

    private final String text;
    private final List<Match> matches;
    private final Match first;
    private final int lastEnd;

    private Snippet(String text, List<Match> matches, Match first, int lastEnd) {
        this.text = text;
        this.matches = matches;
        this.first = first;
        this.lastEnd = lastEnd;
    }

    /**
     * A place in a text that matched.
     *
     * @param start the index of its first character
     * @param end the index after its last character
     */
    public record Match(int start, int end) {}

    /**
     * The best sentences of a text, with their matches marked; empty if nothing matched.
     *
     * @param matches in order
     */
    public static Optional<HighlightedText> of(String text, List<Match> matches) {
        if (matches.isEmpty()) {
            return Optional.empty();
        }
        var best = BestSentences.of(text, matches);
        return Optional.of(new Snippet(text, matches, best.first(), best.lastEnd()).cut(best.from(), best.to()));
    }

    /**
     * The given sentences of a text, with their matches marked.
     *
     * @param from where the sentences begin
     * @param to where the sentences end
     * @param matches the matches in them, in order; at least one
     */
    public static HighlightedText of(String text, int from, int to, List<Match> matches) {
        return new Snippet(text, matches, matches.getFirst(), matches.getLast().end()).cut(from, to);
    }

    private HighlightedText cut(int sentencesStart, int sentencesEnd) {
        var from = skipSpace(text, sentencesStart, first.start());
        var to = sentencesEnd;
        var paragraph = text.lastIndexOf('\n', first.start()) + 1;
        var paragraphEnd = text.indexOf('\n', lastEnd);
        if (paragraphEnd > 0 && paragraphEnd < to && paragraphEnd - Math.max(from, paragraph) >= SHORTEST) {
            to = paragraphEnd;
        }
        if (paragraph > from && to - paragraph >= SHORTEST) {
            from = paragraph;
        }
        if (to - from > LONGEST) {
            from = wordStart(from);
            to = wordEnd(from, to);
        }
        return marked(from, from + text.substring(from, to).stripTrailing().length());
    }

    /** The start of a word some way before the match, or the match itself. */
    private int wordStart(int from) {
        var start = first.start() - BEFORE_MATCH;
        if (start <= from) {
            return from;
        }
        while (start < first.start() && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        return start;
    }

    /** The end of a word as far as the length allows, or the end of the match. */
    private int wordEnd(int from, int to) {
        var last = Math.min(to, from + LONGEST);
        while (last > first.end() && last < to && !Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return Math.max(last, first.end());
    }

    private HighlightedText marked(int from, int to) {
        var runs = new ArrayList<Run>();
        var done = from;
        for (var match : matches) {
            var start = Math.max(match.start(), done);
            var end = Math.min(match.end(), to);
            if (start < end) {
                add(runs, done, start, false);
                add(runs, start, end, true);
                done = end;
            }
        }
        add(runs, done, to, false);
        return new HighlightedText(List.copyOf(runs));
    }

    private void add(List<Run> runs, int from, int to, boolean marked) {
        if (from < to) {
            runs.add(new Run(even(text.substring(from, to)), marked));
        }
    }

    /** Makes each run of white space one space, or an ellipsis where a line ends. */
    private static String even(String text) {
        var even = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); ) {
            var end = skipSpace(text, at, text.length());
            if (end == at) {
                even.append(text.charAt(at++));
            } else {
                even.append(text.substring(at, end).indexOf('\n') < 0 ? " " : " … ");
                at = end;
            }
        }
        return even.toString();
    }

    private static int skipSpace(String text, int from, int to) {
        var start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }
}
