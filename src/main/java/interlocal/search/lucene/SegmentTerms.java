package interlocal.search.lucene;

import interlocal.search.Facet;
import interlocal.vocabulary.Term;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;

/** The rows of every facet term of one segment, deleted ones included: they stay true for as long as the segment lives. */
record SegmentTerms(Map<Facet, Map<Term, Rows>> byFacet) {

    static SegmentTerms of(LeafReader segment) throws IOException {
        var byFacet = new EnumMap<Facet, Map<Term, Rows>>(Facet.class);
        for (var facet : Facet.values()) {
            byFacet.put(facet, read(segment, Fields.facet(facet)));
        }
        return new SegmentTerms(byFacet);
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
