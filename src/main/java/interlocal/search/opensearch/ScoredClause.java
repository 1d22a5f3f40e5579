package interlocal.search.opensearch;

import interlocal.search.policy.ParsedQuery.Clause;
import interlocal.search.policy.SearchField;
import interlocal.search.policy.Variants;
import interlocal.search.policy.VerboseQuery;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/**
 * A word or phrase to find.
 *
 * @param field where it must occur; absent for any field
 * @param query scores it
 */
record ScoredClause(String text, @Nullable SearchField field, Query query) {

    static ScoredClause of(Clause part, Variants variants) {
        return new ScoredClause(part.text(), part.field(), QueryClauses.wanted(part, variants));
    }

    static ScoredClause of(VerboseQuery.Part part, Variants variants) {
        return new ScoredClause(part.written(), null, QueryClauses.loose(part, variants));
    }

    /** Whether it may occur in a field. */
    boolean mayBeIn(SearchField other) {
        return field == null || field == other;
    }
}
