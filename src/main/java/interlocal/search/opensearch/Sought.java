package interlocal.search.opensearch;

import interlocal.search.TextField;
import interlocal.search.Words.Part;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/**
 * A word or a phrase to find.
 *
 * @param field where it must stand; absent if anywhere
 * @param query which scores it
 */
record Sought(String text, @Nullable TextField field, Query query) {

    static Sought of(Part part) {
        return new Sought(part.text(), part.field(), Clauses.wanted(part));
    }

    /** A word of a longer text, so many times in it. */
    static Sought word(String text, long times) {
        return new Sought(text, null, Clauses.word(text, times));
    }

    /** Whether it may stand in a field. */
    boolean mayBeIn(TextField other) {
        return field == null || field == other;
    }
}
