package interlocal.search.opensearch;

import interlocal.search.Tier;
import interlocal.search.policy.RankingFormula;
import org.opensearch.client.opensearch._types.query_dsl.FunctionBoostMode;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/**
 * Orders matches by {@link RankingFormula}, without feedback. OpenSearch sorts by one number, so a tier is a step added
 * to the score, more than words can score together; it is taken off when the score is read.
 *
 * @param level how far the text is loosened
 */
record OpenSearchRanking(OpenSearchTextQuery text, TextLevel level) {

    private static final float STEP = 10_000;

    /** The whole formula as one query; it matches what the text finds at this level. */
    Query query() {
        if (text.levels().isEmpty()) {
            return QueryClauses.live();
        }
        var matching = text.matching(level.number(), level.mistyped());
        if (text.clauses().isEmpty()) {
            return matching;
        }
        var title = text.title(level.mistyped());
        var words = standing(text.stems()
                .map(stems ->
                        Query.of(sum -> sum.bool(bool -> bool.must(matching).should(stems))))
                .orElse(matching));
        if (title.isEmpty() && !isUneven()) {
            return words;
        }
        return Query.of(ranked -> ranked.bool(bool -> {
            bool.must(words);
            title.ifPresent(titled -> bool.should(step(titled, 2 * STEP)));
            if (isUneven()) {
                bool.should(step(text.levels().getFirst(), STEP));
            }
            return bool;
        }));
    }

    private boolean isUneven() {
        return level.isLoosened() && text.allFirst();
    }

    private static Query step(Query matching, float height) {
        return Query.of(step -> step.constantScore(all -> all.filter(matching).boost(height)));
    }

    private static Query standing(Query words) {
        return Query.of(query -> query.functionScore(score -> score.query(words)
                .functions(function -> function.fieldValueFactor(
                        value -> value.field(MappingFields.STANDING).missing(1.0)))
                .boostMode(FunctionBoostMode.Multiply)));
    }

    /** The tier that a score says. */
    Tier tier(double scored) {
        if (scored >= 2 * STEP) {
            return Tier.TITLE;
        }
        return isUneven() && scored < STEP ? Tier.LACKING : Tier.FOUND;
    }

    /** The score without the steps. */
    static double score(double scored) {
        return scored % STEP;
    }
}
