package interlocal.search.opensearch;

import interlocal.search.policy.RankingFormula;
import org.opensearch.client.opensearch._types.query_dsl.FunctionBoostMode;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/** Puts matches in order by {@link RankingFormula}, without feedback. */
final class OpenSearchRanking {

    private OpenSearchRanking() {}

    /** All of it in one; matches what {@code matching} does. */
    static Query of(Query matching, OpenSearchTextQuery text) {
        if (text.clauses().isEmpty()) {
            return matching;
        }
        if (text.stems().isEmpty()) {
            return standing(matching);
        }
        var likest = Query.of(
                sum -> sum.bool(bool -> bool.must(matching).should(text.stems().get())));
        return Query.of(ranked -> ranked.bool(bool -> bool.must(standing(likest))
                .should(complete -> complete.constantScore(
                        all -> all.filter(text.levels().getFirst()).boost(RankingFormula.COMPLETE)))));
    }

    private static Query standing(Query words) {
        return Query.of(query -> query.functionScore(score -> score.query(words)
                .functions(function -> function.fieldValueFactor(
                        value -> value.field(MappingFields.STANDING).missing(1.0)))
                .boostMode(FunctionBoostMode.Multiply)));
    }
}
