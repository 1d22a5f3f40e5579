package interlocal.search.lucene;

import java.io.IOException;
import java.util.Collection;
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
import org.apache.lucene.util.FixedBitSet;

/** Rows of the index, a bit set a segment; none of them deleted. */
final class Matches {

    private Matches() {}

    /** All that match; all there is if there is no query. */
    static FixedBitSet[] of(Optional<Query> query, IndexSearcher searcher) throws IOException {
        var reader = searcher.getIndexReader();
        if (query.isEmpty()) {
            return everything(reader);
        }
        return searcher.search(query.get(), new InOneThread(new Found(reader)));
    }

    static long count(FixedBitSet[] rows) {
        var count = 0L;
        for (var bits : rows) {
            count += bits.cardinality();
        }
        return count;
    }

    private static FixedBitSet[] everything(IndexReader reader) {
        return reader.leaves().stream()
                .map(LeafReaderContext::reader)
                .map(Matches::everything)
                .toArray(FixedBitSet[]::new);
    }

    private static FixedBitSet everything(LeafReader segment) {
        var live = segment.getLiveDocs();
        if (live != null) {
            return FixedBitSet.copyOf(live);
        }
        var all = new FixedBitSet(segment.maxDoc());
        all.set(0, segment.maxDoc());
        return all;
    }

    private record InOneThread(Found newCollector) implements CollectorManager<Found, FixedBitSet[]> {
        @Override
        public FixedBitSet[] reduce(Collection<Found> same) {
            return newCollector.bits;
        }
    }

    /** Collects without scores; Lucene passes over deleted rows. */
    private static final class Found implements Collector {
        private final FixedBitSet[] bits;

        Found(IndexReader reader) {
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
