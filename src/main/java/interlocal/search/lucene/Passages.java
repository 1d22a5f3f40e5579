package interlocal.search.lucene;

import interlocal.search.HighlightedText;
import interlocal.search.HighlightedText.Run;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;

/**
 * A passage as runs: the paragraphs that matched, without what only stands beside them; cut between words around the
 * first match if it is too long.
 */
final class Passages extends PassageFormatter {

    static final int LONGEST = 300;
    private static final int SHORTEST = 60;
    private static final int BEFORE_MATCH = 100;

    @Override
    public HighlightedText format(Passage[] passages, String content) {
        var passage = passages[0];
        var from = skipSpace(content, passage.getStartOffset(), passage.getEndOffset());
        var to = passage.getEndOffset();
        var paragraph = content.lastIndexOf('\n', passage.getMatchStarts()[0]) + 1;
        var end = content.indexOf('\n', passage.getMatchEnds()[passage.getNumMatches() - 1]);
        if (end > 0 && end < to && end - Math.max(from, paragraph) >= SHORTEST) {
            to = end;
        }
        if (paragraph > from && to - paragraph >= SHORTEST) {
            from = paragraph;
        }
        if (to - from > LONGEST) {
            from = from(content, from, passage.getMatchStarts()[0]);
            to = to(content, from, to, passage.getMatchEnds()[0]);
        }
        return new HighlightedText(runs(passage, content.substring(0, to).stripTrailing(), from));
    }

    private static int skipSpace(String content, int from, int to) {
        var start = from;
        while (start < to && Character.isWhitespace(content.charAt(start))) {
            start++;
        }
        return start;
    }

    /** The start of a word some way before the match, or the match itself. */
    private static int from(String content, int from, int match) {
        var start = match - BEFORE_MATCH;
        if (start <= from) {
            return from;
        }
        while (start < match && !Character.isWhitespace(content.charAt(start - 1))) {
            start++;
        }
        return start;
    }

    /** The end of a word as far as the length allows, or the end of the match. */
    private static int to(String content, int from, int to, int matchEnd) {
        var end = Math.min(to, from + LONGEST);
        while (end > matchEnd && end < to && !Character.isWhitespace(content.charAt(end))) {
            end--;
        }
        return Math.max(end, matchEnd);
    }

    private static List<Run> runs(Passage passage, String content, int from) {
        var runs = new ArrayList<Run>();
        var done = from;
        for (var match = 0; match < passage.getNumMatches(); match++) {
            var start = Math.max(passage.getMatchStarts()[match], done);
            var end = Math.min(passage.getMatchEnds()[match], content.length());
            if (start < end) {
                add(runs, content.substring(done, start), false);
                add(runs, content.substring(start, end), true);
                done = end;
            }
        }
        add(runs, content.substring(done), false);
        return List.copyOf(runs);
    }

    private static void add(List<Run> runs, String text, boolean marked) {
        if (!text.isEmpty()) {
            runs.add(new Run(even(text), marked));
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
}
