package interlocal.search.policy;

import interlocal.search.HighlightedText;
import interlocal.search.HighlightedText.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How what is shown of a hit is cut and marked. The title is shown, and the summary if something matched in it; else the
 * part of the body that says most: whole sentences around matches that stand together, about
 * {@value #GOAL} characters, the matches in the middle. Of these one paragraph is shown if that is enough. What is longer
 * than {@value #LONGEST} characters is cut between words. Where nothing matched the summary is shown without marks.
 */
public final class Snippet {

    /** What is marked, each by itself. */
    public static final List<SearchField> SHOWN = List.of(SearchField.TITLE, SearchField.SUMMARY, SearchField.TEXT);

    /** How many labels of terms are named where neither title nor passage shows why a record was found. */
    public static final int MOST_SUBJECTS = 3;

    /** How many characters whole sentences should have together. */
    public static final int GOAL = 240;

    /** No more characters are shown, unless one match is longer. */
    public static final int LONGEST = 300;

    /** So many characters are enough of a paragraph to show no other. */
    private static final int SHORTEST = 60;

    /** What is cut begins so many characters before the first match. */
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
     * Where something matched.
     *
     * @param start of its first character
     * @param end after its last
     */
    public record Match(int start, int end) {}

    /**
     * Of a text the sentences that say most; empty if nothing matched.
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
     * Of a text sentences that were chosen already.
     *
     * @param from where they begin
     * @param to where they end
     * @param matches in them, in order; at least one
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

    /** With one space wherever there is any, and a sign where a line ends. */
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
