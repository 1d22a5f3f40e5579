package interlocal.search.lucene.match;

import interlocal.search.Tier;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Sets of rows of the index, without deleted ones: one bit set per segment. */
public final class DocIdSets {

    private DocIdSets() {}

    /** The first matches of a query, in an order that needs no scores. */
    public static List<ScoredDoc> first(Query query, Sort order, int most, IndexSearcher searcher) throws IOException {
        var top = searcher.search(query, new TopFieldCollectorManager(order, most, most));
        return Arrays.stream(top.scoreDocs)
                .map(hit -> new ScoredDoc(hit.doc, Tier.FOUND, 0))
                .toList();
    }

    /** The intersection of both; {@code first} is changed to hold it. */
    public static FixedBitSet[] both(FixedBitSet[] first, FixedBitSet[] second) {
        for (var segment = 0; segment < first.length; segment++) {
            first[segment].and(second[segment]);
        }
        return first;
    }

    /** The union of both; {@code first} is changed to hold it. */
    public static FixedBitSet[] either(FixedBitSet[] first, FixedBitSet[] second) {
        for (var segment = 0; segment < first.length; segment++) {
            first[segment].or(second[segment]);
        }
        return first;
    }

    /** How many rows both have. */
    public static long common(FixedBitSet[] first, FixedBitSet[] second) {
        var count = 0L;
        for (var segment = 0; segment < first.length; segment++) {
            count += FixedBitSet.intersectionCount(first[segment], second[segment]);
        }
        return count;
    }

    /** All rows that match the query; all rows if there is none. */
    public static FixedBitSet[] of(Optional<Query> query, IndexSearcher searcher) throws IOException {
        var reader = searcher.getIndexReader();
        if (query.isEmpty()) {
            return everything(reader);
        }
        var found = new SegmentDocIds(reader);
        searcher.search(query.get(), new InOneThread(found));
        return found.bits;
    }

    public static long count(FixedBitSet[] rows) {
        var count = 0L;
        for (var bits : rows) {
            count += bits.cardinality();
        }
        return count;
    }

    private static FixedBitSet[] everything(IndexReader reader) {
        return reader.leaves().stream()
                .map(LeafReaderContext::reader)
                .map(DocIdSets::everything)
                .toArray(FixedBitSet[]::new);
    }

    /** All rows of a segment that are not deleted. */
    static FixedBitSet everything(LeafReader segment) {
        var live = segment.getLiveDocs();
        if (live != null) {
            return FixedBitSet.copyOf(live);
        }
        var all = new FixedBitSet(segment.maxDoc());
        all.set(0, segment.maxDoc());
        return all;
    }

    /** A single collector, which keeps what it collects. */
    private record InOneThread(Collector newCollector) implements CollectorManager<Collector, Void> {
        @Override
        public @Nullable Void reduce(Collection<Collector> same) {
            return null;
        }
    }

    /** Collects without scores; Lucene skips deleted rows. */
    private static final class SegmentDocIds implements Collector {
        private final FixedBitSet[] bits;

        SegmentDocIds(IndexReader reader) {
            bits = reader.leaves().stream()
                    .map(leaf -> new FixedBitSet(leaf.reader().maxDoc()))
                    .toArray(FixedBitSet[]::new);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext segment) {
            var rows = bits[segment.ord];
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {}

                @Override
                public void collect(int row) {
                    rows.set(row);
                }

                @Override
                public void collect(DocIdStream stream) throws IOException {
                    stream.forEach(rows::set);
                }

                @Override
                public void collectRange(int from, int to) {
                    rows.set(from, to);
                }
            };
        }
    }
}
