package interlocal.search.lucene;

import interlocal.search.lucene.InRows.Score;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;

/**
 * Puts matches in order by what the parts of the text score in them, multiplied by the
 * {@linkplain interlocal.search.Standing standing} of the record. Of prose, those that have all of it come first, and
 * what the very best have in common speaks for the others too.
 */
record Ranking(Snapshot snapshot, IndexSearcher searcher, Tally tally, TextQuery text) {

    /** The best of some rows. */
    List<FieldDoc> best(FixedBitSet[] rows, int most) throws IOException {
        var prose = text.prose();
        if (prose.isPresent()) {
            var best = Matches.first(new InRows(rows, this::scores), Fields.RELEVANCE, Feedback.BEST, searcher);
            tally.add(new Feedback(snapshot).on(best, prose.get().feedback()));
        }
        return Matches.first(new InRows(rows, this::scores), Fields.RELEVANCE, most, searcher);
    }

    private Score scores(LeafReaderContext segment) {
        var standing = snapshot.segments().get(segment.ord).standing();
        var complete = text.levels().getFirst();
        var bonus = text.prose().isPresent() ? Prose.COMPLETE : 0;
        return row -> {
            var score = tally.score(segment.ord, row) * standing[row];
            return tally.isAtLeast(complete, segment.ord, row) ? score + bonus : score;
        };
    }
}
