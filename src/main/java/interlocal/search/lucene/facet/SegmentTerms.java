package interlocal.search.lucene.facet;

import interlocal.search.Facet;
import interlocal.search.lucene.IndexFields;
import interlocal.vocabulary.Term;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.FixedBitSet;

/**
 * The terms of one segment, both ways: the rows of each term, and the terms of each row; deleted rows included. Terms
 * are counted from 0 through all facets.
 */
public final class SegmentTerms {

    /** So many rows are compared with those of a term in the time it takes to look up the terms of one. */
    private static final long COMPARED = 49152;

    private final Map<Facet, List<Term>> terms = new EnumMap<>(Facet.class);
    private final Map<Facet, Integer> firsts = new EnumMap<>(Facet.class);
    private final List<SegmentDocs> rows = new ArrayList<>();
    private final Optional<TermsByDoc> byRow;
    private final int size;

    public SegmentTerms(LeafReader segment) throws IOException {
        size = segment.maxDoc();
        for (var facet : Facet.values()) {
            firsts.put(facet, rows.size());
            terms.put(facet, read(segment, IndexFields.facet(facet)));
        }
        byRow = rows.size() > TermsByDoc.MOST_TERMS
                ? Optional.empty()
                : Optional.of(new TermsByDoc(rows, segment.maxDoc()));
    }

    private List<Term> read(LeafReader segment, String field) throws IOException {
        var read = new ArrayList<Term>();
        var indexed = segment.terms(field);
        if (indexed != null) {
            var each = indexed.iterator();
            for (var text = each.next(); text != null; text = each.next()) {
                read.add(new Term(text.utf8ToString()));
                rows.add(SegmentDocs.of(each.postings(null, PostingsEnum.NONE), each.docFreq(), segment.maxDoc()));
            }
        }
        return read;
    }

    /** The terms of a facet, in order. */
    List<Term> of(Facet facet) {
        return Objects.requireNonNull(terms.get(facet));
    }

    /** The first term of a facet. */
    int first(Facet facet) {
        return Objects.requireNonNull(firsts.get(facet));
    }

    /** The rows that have a term; empty if none has. */
    Optional<SegmentDocs> rows(Facet facet, Term term) {
        var ordinal = Collections.binarySearch(of(facet), term);
        return ordinal < 0 ? Optional.empty() : Optional.of(rows.get(first(facet) + ordinal));
    }

    /** The rows that have any of some terms. */
    FixedBitSet any(Facet facet, Iterable<Term> wanted) {
        var any = new FixedBitSet(size);
        for (var term : wanted) {
            rows(facet, term).ifPresent(rows -> rows.addTo(any));
        }
        return any;
    }

    /** How many of some rows have each term. */
    int[] counts(FixedBitSet among) {
        return counts(among, 0, rows.size());
    }

    /** How many of some rows have each term of a facet; of other terms it may say anything. */
    int[] counts(FixedBitSet among, Facet facet) {
        return counts(among, first(facet), first(facet) + of(facet).size());
    }

    private int[] counts(FixedBitSet among, int from, int to) {
        var counts = new int[rows.size()];
        if (byRow.isPresent() && among.cardinality() * COMPARED < (to - from) * (long) among.length()) {
            byRow.get().count(among, counts);
        } else {
            countByTerm(among, counts, from, to);
        }
        return counts;
    }

    private void countByTerm(FixedBitSet among, int[] counts, int from, int to) {
        for (var term = from; term < to; term++) {
            counts[term] = rows.get(term).common(among);
        }
    }
}
