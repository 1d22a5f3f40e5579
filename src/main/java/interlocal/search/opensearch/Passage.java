package interlocal.search.opensearch;

import interlocal.search.HighlightedText;
import interlocal.search.HighlightedText.Run;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of a text that is shown: whole sentences around the matches that stand together and say most, of one
 * paragraph where that is enough, cut between words if they are too long.
 */
final class Passage {

    private static final int GOAL = 240;
    private static final int LONGEST = 300;
    private static final int SHORTEST = 60;
    private static final int BEFORE_MATCH = 100;
    private static final int MOST_LOOKED_AT = 2_000;
    private static final Pattern PARAGRAPH = Pattern.compile("\\s*\\n\\s*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final TaggedHighlight tagged;
    private final String text;
    private final TaggedHighlight.Match first;
    private final int end;
    private final List<Run> runs = new ArrayList<>();

    private Passage(TaggedHighlight tagged) {
        this.tagged = tagged;
        text = tagged.text();
        var best = best(tagged);
        first = best.getFirst();
        end = best.getLast().end();
    }

    /** Empty if nothing matched. */
    static Optional<HighlightedText> of(TaggedHighlight tagged) {
        return tagged.matches().isEmpty() ? Optional.empty() : Optional.of(new Passage(tagged).marked());
    }

    /** The matches from one on that are close together, of which most are different words. */
    private static List<TaggedHighlight.Match> best(TaggedHighlight tagged) {
        var matches = tagged.matches();
        var best = List.<TaggedHighlight.Match>of();
        var most = 0;
        for (var i = 0; i < Math.min(matches.size(), MOST_LOOKED_AT); i++) {
            var near = near(matches, i);
            var words = near.stream()
                    .map(match ->
                            tagged.text().substring(match.start(), match.end()).toLowerCase(Locale.ROOT))
                    .distinct()
                    .count();
            if (words > most) {
                best = near;
                most = (int) words;
            }
        }
        return best;
    }

    private static List<TaggedHighlight.Match> near(List<TaggedHighlight.Match> matches, int first) {
        var last = first + 1;
        while (last < matches.size()
                && matches.get(last).end() <= matches.get(first).start() + GOAL) {
            last++;
        }
        return matches.subList(first, last);
    }

    private HighlightedText marked() {
        var from = 0;
        var to = text.length();
        if (to > LONGEST) {
            var sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
            sentences.setText(text);
            from = sentenceStart(sentences, first.start() - (GOAL - Math.min(GOAL, end - first.start())) / 2);
            to = sentenceEnd(sentences, from + GOAL);
        }
        from = skipSpace(from);
        var paragraph = text.lastIndexOf('\n', first.start()) + 1;
        var paragraphEnd = text.indexOf('\n', end);
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
        return runs(from, from + text.substring(from, to).stripTrailing().length());
    }

    /** The start of a sentence closest to an offset, before the match. */
    private int sentenceStart(BreakIterator sentences, int goal) {
        if (goal <= 0) {
            return 0;
        }
        var before = sentences.isBoundary(goal) ? goal : sentences.preceding(goal);
        var after = sentences.following(goal);
        return after <= first.start() && after - goal < goal - before ? after : before;
    }

    /** The end of a sentence closest to an offset, after the matches. */
    private int sentenceEnd(BreakIterator sentences, int goal) {
        var least = Math.max(goal, end);
        if (least >= text.length()) {
            return text.length();
        }
        var after = sentences.isBoundary(least) ? least : sentences.following(least);
        var before = sentences.preceding(least);
        return before >= end && goal - before < after - goal ? before : after;
    }

    private int skipSpace(int from) {
        var start = from;
        while (start < first.start() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
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

    private HighlightedText runs(int from, int to) {
        var done = from;
        for (var match : tagged.matches()) {
            var start = Math.max(match.start(), done);
            var last = Math.min(match.end(), to);
            if (start < last) {
                add(done, start, false);
                add(start, last, true);
                done = last;
            }
        }
        add(done, to, false);
        return new HighlightedText(List.copyOf(runs));
    }

    private void add(int from, int to, boolean marked) {
        if (from < to) {
            var shown = PARAGRAPH.matcher(text.substring(from, to)).replaceAll(" … ");
            runs.add(new Run(SPACE.matcher(shown).replaceAll(" "), marked));
        }
    }
}
