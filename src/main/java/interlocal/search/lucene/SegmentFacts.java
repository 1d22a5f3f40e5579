package interlocal.search.lucene;

import interlocal.search.Card;
import interlocal.search.Facet;
import interlocal.vocabulary.Term;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;

/**
 * What is in memory of one segment: it stays true for as long as the segment lives.
 *
 * @param byFacet the rows of every facet term, deleted ones included
 * @param standing by row
 * @param cards those that were shown lately, by row
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SegmentFacts(Map<Facet, Map<Term, Rows>> byFacet, float[] standing, Remembered<Integer, Card> cards) {

    private static final int MOST_CARDS = 2_000;

    static SegmentFacts of(LeafReader segment) throws IOException {
        var byFacet = new EnumMap<Facet, Map<Term, Rows>>(Facet.class);
        for (var facet : Facet.values()) {
            byFacet.put(facet, read(segment, Fields.facet(facet)));
        }
        return new SegmentFacts(byFacet, standing(segment), new Remembered<>(MOST_CARDS));
    }

    private static float[] standing(LeafReader segment) throws IOException {
        var standing = new float[segment.maxDoc()];
        var stored = DocValues.getNumeric(segment, Fields.STANDING);
        for (var row = stored.nextDoc(); row != NumericDocValues.NO_MORE_DOCS; row = stored.nextDoc()) {
            standing[row] = (float) Double.longBitsToDouble(stored.longValue());
        }
        return standing;
    }

    private static Map<Term, Rows> read(LeafReader segment, String field) throws IOException {
        var rows = new HashMap<Term, Rows>();
        var terms = segment.terms(field);
        if (terms != null) {
            var each = terms.iterator();
            for (var text = each.next(); text != null; text = each.next()) {
                var postings = each.postings(null, PostingsEnum.NONE);
                rows.put(new Term(text.utf8ToString()), Rows.of(postings, each.docFreq(), segment.maxDoc()));
            }
        }
        return rows;
    }
}
