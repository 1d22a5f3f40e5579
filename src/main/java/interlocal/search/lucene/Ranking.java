package interlocal.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;

/**
 * Puts matches in order by what the parts of the text score in them, multiplied by the
 * {@linkplain interlocal.search.Standing standing} of the record. Of prose, those that have all of it come first, and
 * what the very best have in common speaks for the others too.
 */
record Ranking(Snapshot snapshot, Tally tally, TextQuery text) {

    /** The best of some rows. */
    List<Scored> best(FixedBitSet[] rows, int most) throws IOException {
        var prose = text.prose();
        if (prose.isPresent()) {
            tally.score(prose.get().alike(), rows);
            tally.score(
                    new Feedback(snapshot)
                            .on(first(rows, Feedback.BEST), prose.get().feedback()),
                    rows);
        }
        return first(rows, most);
    }

    private List<Scored> first(FixedBitSet[] rows, int most) {
        var best = new Best(snapshot.reader(), most);
        for (var segment : snapshot.reader().leaves()) {
            best.add(segment, rows[segment.ord], scores(segment));
        }
        return best.rows();
    }

    private Best.Scores scores(LeafReaderContext segment) {
        var standing = snapshot.segments().get(segment.ord).standing();
        var complete = text.levels().getFirst();
        var bonus = text.prose().isPresent() ? Prose.COMPLETE : 0;
        return row -> {
            var score = tally.score(segment.ord, row) * standing[row];
            return tally.isAtLeast(complete, segment.ord, row) ? score + bonus : score;
        };
    }
}
