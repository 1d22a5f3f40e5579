package interlocal.search.opensearch;

import org.opensearch.client.opensearch._types.query_dsl.FunctionBoostMode;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/**
 * What puts matches in order: what their words score, multiplied by their {@linkplain interlocal.search.Standing
 * standing}; of a longer text, those that have all of it first.
 */
final class OpenSearchRanking {

    /** More than words can weigh. */
    static final float COMPLETE = 1_000;

    private OpenSearchRanking() {}

    /** All of it in one; matches what {@code matching} does. */
    static Query of(Query matching, OpenSearchTextQuery text) {
        if (text.sought().isEmpty()) {
            return matching;
        }
        if (text.likeness().isEmpty()) {
            return standing(matching);
        }
        var likest = Query.of(sum ->
                sum.bool(bool -> bool.must(matching).should(text.likeness().get())));
        return Query.of(ranked -> ranked.bool(bool -> bool.must(standing(likest))
                .should(complete -> complete.constantScore(
                        all -> all.filter(text.levels().getFirst()).boost(COMPLETE)))));
    }

    private static Query standing(Query words) {
        return Query.of(query -> query.functionScore(score -> score.query(words)
                .functions(function -> function.fieldValueFactor(
                        value -> value.field(MappingFields.STANDING).missing(1.0)))
                .boostMode(FunctionBoostMode.Multiply)));
    }
}
