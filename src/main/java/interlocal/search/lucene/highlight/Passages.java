package interlocal.search.lucene.highlight;

import interlocal.search.HighlightedText;
import interlocal.search.policy.Snippet;
import interlocal.search.policy.Snippet.Match;
import java.util.stream.IntStream;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;

/** Cuts and marks a passage as {@link Snippet} says. */
final class Passages extends PassageFormatter {

    @Override
    public HighlightedText format(Passage[] passages, String content) {
        var passage = passages[0];
        var matches = IntStream.range(0, passage.getNumMatches())
                .mapToObj(match -> new Match(passage.getMatchStarts()[match], passage.getMatchEnds()[match]))
                .toList();
        return Snippet.of(content, passage.getStartOffset(), passage.getEndOffset(), matches);
    }
}
