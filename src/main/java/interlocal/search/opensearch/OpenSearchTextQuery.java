package interlocal.search.opensearch;

import interlocal.search.policy.ParsedQuery.Clause;
import interlocal.search.policy.QueryPlan;
import interlocal.search.policy.RankingFormula;
import interlocal.search.policy.SearchField;
import interlocal.search.policy.Variants;
import interlocal.search.policy.VerboseQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.query_dsl.BoolQuery;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/**
 * A search text as OpenSearch queries.
 *
 * @param levels what records must match, the strictest first; empty if the text asks for nothing
 * @param enough how many records are enough to stop loosening the query
 * @param clauses what scores; empty if the text asks for no words
 * @param stems scores in addition; absent for a short text
 * @param wanted the words and phrases that score, as written
 * @param variants what else they may be written
 */
record OpenSearchTextQuery(
        List<Query> levels,
        int enough,
        List<ScoredClause> clauses,
        Optional<Query> stems,
        List<Clause> wanted,
        Variants variants) {

    static OpenSearchTextQuery of(QueryPlan plan) {
        var wanted = plan.wanted().stream().distinct().toList();
        if (plan.isEmpty()) {
            return new OpenSearchTextQuery(List.of(), 0, List.of(), Optional.empty(), List.of(), plan.variants());
        }
        var required = plan.required().stream()
                .distinct()
                .map(part -> ScoredClause.of(part, plan.variants()))
                .toList();
        if (plan.verbose().isEmpty()) {
            var all = bounds(plan).must(queries(required)).build().toQuery();
            return new OpenSearchTextQuery(List.of(all), 0, required, Optional.empty(), wanted, plan.variants());
        }
        var verbose = plan.verbose().get();
        var some = verbose.words().stream()
                .map(word -> ScoredClause.word(word.written(), word.times(), plan.variants()))
                .toList();
        return new OpenSearchTextQuery(
                levels(plan, verbose, some, required),
                verbose.enough(),
                Stream.concat(some.stream(), required.stream()).toList(),
                Optional.of(stems(wanted)),
                wanted,
                plan.variants());
    }

    private static List<Query> levels(
            QueryPlan plan, VerboseQuery verbose, List<ScoredClause> some, List<ScoredClause> required) {
        return verbose.levels().stream()
                .map(least -> bounds(plan)
                        .must(queries(required))
                        .should(queries(some))
                        .minimumShouldMatch(Integer.toString(least))
                        .build()
                        .toQuery())
                .toList();
    }

    private static List<Query> queries(List<ScoredClause> clauses) {
        return clauses.stream().map(ScoredClause::query).toList();
    }

    /** Queries the stems of each word or phrase once, however often it is written. */
    private static Query stems(List<Clause> wanted) {
        return QueryClauses.any(wanted.stream()
                .map(part -> QueryClauses.in(MappingFields.STEMS, part.text(), RankingFormula.STEMS))
                .toList());
    }

    /** Restricts the records without scoring. */
    private static BoolQuery.Builder bounds(QueryPlan plan) {
        var bounds = new BoolQuery.Builder().filter(QueryClauses.live());
        plan.excluded().forEach(part -> bounds.mustNot(QueryClauses.excluded(part, plan.variants())));
        for (var chosen : plan.terms()) {
            if (chosen.excluded()) {
                bounds.mustNot(QueryClauses.within(chosen));
            } else {
                bounds.filter(QueryClauses.within(chosen));
            }
        }
        return bounds;
    }

    /** What to mark in the given fields; absent if nothing asked for may occur there. */
    Optional<Query> marked(List<SearchField> fields) {
        var marked = new ArrayList<Query>();
        for (var field : fields) {
            wanted.stream()
                    .filter(part -> part.mayBeIn(field))
                    .forEach(part -> marked.add(QueryClauses.in(field, part.text(), variants)));
        }
        return marked.isEmpty() ? Optional.empty() : Optional.of(QueryClauses.any(marked));
    }
}
