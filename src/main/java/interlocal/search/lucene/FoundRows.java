package interlocal.search.lucene;

import interlocal.search.Tier;
import interlocal.search.lucene.match.DocIdSets;
import interlocal.search.lucene.match.MatchCounter;
import interlocal.search.policy.TitleKey;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a text finds, before facets narrow them.
 *
 * @param whole those that have all of its words
 * @param titled those whose title is the text, perhaps mistyped; absent if there are none
 * @param loosened whether some of them may lack a word
 * @param allFirst whether those that lack a word come last
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record FoundRows(
        FixedBitSet[] all, FixedBitSet[] whole, FixedBitSet @Nullable [] titled, boolean loosened, boolean allFirst) {

    /** Loosens a text until enough records are found. */
    static FoundRows of(
            LuceneTextQuery text, Optional<MatchCounter> counter, FixedBitSet[] within, IndexSearcher searcher)
            throws IOException {
        if (counter.isEmpty()) {
            return new FoundRows(within, within, null, false, false);
        }
        var titled = titled(text, searcher);
        var levels = text.levels().iterator();
        var whole = at(levels.next(), counter.get(), within, titled);
        if (titled == null
                && DocIdSets.count(whole) == 0
                && !text.unmet(counter.get()::met).isEmpty()) {
            titled = mistyped(text, searcher);
            whole = titled == null ? whole : titled;
        }
        var rows = whole;
        var loosened = false;
        while (levels.hasNext() && DocIdSets.count(rows) < text.enough()) {
            rows = at(levels.next(), counter.get(), within, titled);
            loosened = true;
        }
        return new FoundRows(rows, whole, titled, loosened, text.allFirst());
    }

    private static FixedBitSet[] at(
            int level, MatchCounter counter, FixedBitSet[] within, FixedBitSet @Nullable [] titled) {
        var rows = DocIdSets.both(counter.atLeast(level), within);
        return titled == null ? rows : DocIdSets.either(rows, titled);
    }

    private static FixedBitSet @Nullable [] titled(LuceneTextQuery text, IndexSearcher searcher) throws IOException {
        if (text.title().isEmpty()) {
            return null;
        }
        var title = new Term(IndexFields.WHOLE_TITLE, text.title().get());
        return searcher.getIndexReader().docFreq(title) == 0
                ? null
                : DocIdSets.of(Optional.of(new TermQuery(title)), searcher);
    }

    private static FixedBitSet @Nullable [] mistyped(LuceneTextQuery text, IndexSearcher searcher) throws IOException {
        var key = text.title().filter(TitleKey::mayBeMistyped);
        if (key.isEmpty()) {
            return null;
        }
        var near = new FuzzyQuery(new Term(IndexFields.WHOLE_TITLE, key.get()), TitleKey.SLIPS, 0);
        var rows = DocIdSets.of(Optional.of(near), searcher);
        return DocIdSets.count(rows) == 0 ? null : rows;
    }

    /** Whether a record of the library has all of the words. */
    boolean anyWhole() {
        return DocIdSets.count(whole) > 0;
    }

    /** How many of these rows have all of the words. */
    long whole(FixedBitSet[] rows) {
        return loosened ? DocIdSets.common(whole, rows) : DocIdSets.count(rows);
    }

    /** Whether all rows are of one tier. */
    boolean isEven() {
        return titled == null && !(allFirst && loosened);
    }

    /** What decides the place of a row before its score. */
    Tier tier(int segment, int row) {
        if (titled != null && titled[segment].get(row)) {
            return Tier.TITLE;
        }
        return !allFirst || whole[segment].get(row) ? Tier.FOUND : Tier.LACKING;
    }
}
