package interlocal.search.lucene.highlight;

import java.util.HashMap;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.util.BytesRef;

/** Computes the same score as Lucene, which needs 32 KB per passage to tell its words apart. */
final class PassageScore extends PassageScorer {

    private static final class Frequency {
        private int inPassage;
        private int inText;
    }

    @Override
    public float score(Passage passage, int contentLength) {
        var words = new HashMap<BytesRef, Frequency>();
        for (var match = 0; match < passage.getNumMatches(); match++) {
            var word = words.computeIfAbsent(passage.getMatchTerms()[match], _ -> new Frequency());
            word.inPassage++;
            word.inText = passage.getMatchTermFreqsInDoc()[match];
        }
        var score = 0.0;
        for (var word : words.values()) {
            score += tf(word.inPassage, passage.getLength()) * weight(contentLength, word.inText);
        }
        return (float) score * norm(passage.getStartOffset());
    }
}
