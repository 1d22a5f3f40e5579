package interlocal.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import interlocal.search.Card;
import interlocal.search.lucene.facet.SegmentTerms;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/**
 * What is kept in memory of a segment; it stays valid while the segment lives.
 *
 * @param standing by row
 * @param cards recently shown cards, by row
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SegmentFacts(SegmentTerms terms, float[] standing, Cache<Integer, Card> cards) {

    private static final int MOST_CARDS = 2_000;

    static SegmentFacts of(LeafReader segment) throws IOException {
        return new SegmentFacts(
                new SegmentTerms(segment),
                standing(segment),
                Caffeine.newBuilder().maximumSize(MOST_CARDS).build());
    }

    private static float[] standing(LeafReader segment) throws IOException {
        var standing = new float[segment.maxDoc()];
        var stored = DocValues.getNumeric(segment, IndexFields.STANDING);
        for (var row = stored.nextDoc(); row != NumericDocValues.NO_MORE_DOCS; row = stored.nextDoc()) {
            standing[row] = (float) Double.longBitsToDouble(stored.longValue());
        }
        return standing;
    }
}
