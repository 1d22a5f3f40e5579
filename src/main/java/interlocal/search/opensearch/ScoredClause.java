package interlocal.search.opensearch;

import interlocal.search.policy.ParsedQuery.Clause;
import interlocal.search.policy.SearchField;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/**
 * A word or a phrase to find.
 *
 * @param field where it must stand; absent if anywhere
 * @param query which scores it
 */
record ScoredClause(String text, @Nullable SearchField field, Query query) {

    static ScoredClause of(Clause part) {
        return new ScoredClause(part.text(), part.field(), QueryClauses.wanted(part));
    }

    /** A word of a longer text, so many times in it. */
    static ScoredClause word(String text, long times) {
        return new ScoredClause(text, null, QueryClauses.word(text, times));
    }

    /** Whether it may stand in a field. */
    boolean mayBeIn(SearchField other) {
        return field == null || field == other;
    }
}
