package interlocal.search.policy;

import interlocal.search.policy.Snippet.Match;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/**
 * The sentences of a text around the matches that stand together and say most: for engines that mark whole texts and
 * leave the choice to us.
 *
 * @param from where they begin
 * @param to where they end
 * @param first of the matches
 * @param lastEnd where the last of the matches ends
 */
record BestSentences(int from, int to, Match first, int lastEnd) {

    private static final int MOST_LOOKED_AT = 2_000;

    /** Finds them; a short text is taken whole. */
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

    /** The matches from one on that are close together, of which most are different words. */
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

    /** The start of a sentence closest to an offset, before the match. */
    private static int start(BreakIterator sentences, int goal, int firstStart) {
        if (goal <= 0) {
            return 0;
        }
        var before = sentences.isBoundary(goal) ? goal : sentences.preceding(goal);
        var after = sentences.following(goal);
        return after <= firstStart && after - goal < goal - before ? after : before;
    }

    /** The end of a sentence closest to an offset, after the matches. */
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
