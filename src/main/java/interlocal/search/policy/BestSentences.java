package interlocal.search.policy;

import interlocal.search.policy.Snippet.Match;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/**
 * The sentences around the best group of close matches in a text. For engines that mark whole texts and leave the
 * choice of a passage to us.
 *
 * @param from where the sentences begin
 * @param to where the sentences end
 * @param first the first match of the group
 * @param lastEnd where the last match of the group ends
 */
record BestSentences(int from, int to, Match first, int lastEnd) {

    private static final int MOST_LOOKED_AT = 2_000;

    /** Finds the sentences; a short text is taken whole. */
    static BestSentences of(String text, List<Match> matches) {
        var best = densest(text, matches);
        var first = best.getFirst();
        var lastEnd = best.getLast().end();
        if (text.length() <= Snippet.LONGEST) {
            return new BestSentences(0, text.length(), first, lastEnd);
        }
        var sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        var around = Snippet.GOAL - Math.min(Snippet.GOAL, lastEnd - first.start());
        var from = start(sentences, first.start() - around / 2, first.start());
        return new BestSentences(from, end(sentences, from + Snippet.GOAL, lastEnd, text.length()), first, lastEnd);
    }

    /** The group of close matches with the most different words. */
    private static List<Match> densest(String text, List<Match> matches) {
        var best = List.<Match>of();
        var most = 0;
        for (var i = 0; i < Math.min(matches.size(), MOST_LOOKED_AT); i++) {
            var near = near(matches, i);
            var words = near.stream()
                    .map(match -> text.substring(match.start(), match.end()).toLowerCase(Locale.ROOT))
                    .distinct()
                    .count();
            if (words > most) {
                best = near;
                most = (int) words;
            }
        }
        return best;
    }

    private static List<Match> near(List<Match> matches, int first) {
        var last = first + 1;
        while (last < matches.size()
                && matches.get(last).end() <= matches.get(first).start() + Snippet.GOAL) {
            last++;
        }
        return matches.subList(first, last);
    }

    /** The sentence start closest to an offset, but before the first match. */
    private static int start(BreakIterator sentences, int goal, int firstStart) {
        if (goal <= 0) {
            return 0;
        }
        var before = sentences.isBoundary(goal) ? goal : sentences.preceding(goal);
        var after = sentences.following(goal);
        return after <= firstStart && after - goal < goal - before ? after : before;
    }

    /** The sentence end closest to an offset, but after the last match. */
    private static int end(BreakIterator sentences, int goal, int lastEnd, int length) {
        var least = Math.max(goal, lastEnd);
        if (least >= length) {
            return length;
        }
        var after = sentences.isBoundary(least) ? least : sentences.following(least);
        var before = sentences.preceding(least);
        return before >= lastEnd && goal - before < after - goal ? before : after;
    }
}
