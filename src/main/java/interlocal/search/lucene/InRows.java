package interlocal.search.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Rows already found, and what they score, as a query of the same snapshot. */
final class InRows extends Query {

    private final FixedBitSet[] rows;
    private final Scores scores;

    InRows(FixedBitSet[] rows, Scores scores) {
        this.rows = rows;
        this.scores = scores;
    }

    /** What rows score. */
    interface Scores {

        /** All alike. */
        Scores NONE = _ -> _ -> 0;

        Score in(LeafReaderContext segment) throws IOException;
    }

    /** What rows of one segment score, asked in order. */
    interface Score {
        float of(int row) throws IOException;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
                var bits = rows[segment.ord];
                return new DefaultScorerSupplier(
                        new RowScorer(new BitSetIterator(bits, bits.cardinality()), scores.in(segment)));
            }

            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return false;
            }
        };
    }

    private static final class RowScorer extends Scorer {
        private final DocIdSetIterator iterator;
        private final Score score;

        RowScorer(DocIdSetIterator iterator, Score score) {
            this.iterator = iterator;
            this.score = score;
        }

        @Override
        public int docID() {
            return iterator.docID();
        }

        @Override
        public DocIdSetIterator iterator() {
            return iterator;
        }

        @Override
        public float getMaxScore(int to) {
            return Float.POSITIVE_INFINITY;
        }

        @Override
        public float score() throws IOException {
            return score.of(iterator.docID());
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "InRows";
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return Objects.hash(System.identityHashCode(rows), System.identityHashCode(scores));
    }
}
