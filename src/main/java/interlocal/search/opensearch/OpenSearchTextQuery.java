package interlocal.search.opensearch;

import interlocal.search.policy.ParsedQuery.Clause;
import interlocal.search.policy.QueryPlan;
import interlocal.search.policy.RankingFormula;
import interlocal.search.policy.SearchField;
import interlocal.search.policy.TitleKey;
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
 * @param levels what the words require, the strictest first; empty if the text asks for nothing
 * @param enough how many records are enough to stop loosening the query
 * @param clauses what scores; empty if the text asks for no words
 * @param stems scores in addition; absent for a short text
 * @param title the key of the title that is the text; empty if none can be
 * @param allFirst whether records that lack a word come last
 * @param wanted the words and phrases that score, as written
 * @param variants what else they may be written
 */
record OpenSearchTextQuery(
        List<Query> levels,
        int enough,
        List<ScoredClause> clauses,
        Optional<Query> stems,
        Optional<String> title,
        boolean allFirst,
        List<Clause> wanted,
        Variants variants) {

    static OpenSearchTextQuery of(QueryPlan plan) {
        var wanted = plan.wanted().stream().distinct().toList();
        if (plan.isEmpty()) {
            return new OpenSearchTextQuery(
                    List.of(), 0, List.of(), Optional.empty(), Optional.empty(), false, List.of(), plan.variants());
        }
        var loose = plan.verbose().map(VerboseQuery::parts).orElse(List.of()).stream()
                .map(part -> ScoredClause.of(part, plan.variants()))
                .toList();
        return new OpenSearchTextQuery(
                levels(plan, loose),
                plan.verbose().map(VerboseQuery::enough).orElse(0),
                Stream.concat(
                                loose.stream(),
                                plan.required().stream()
                                        .flatMap(group ->
                                                group.stream().map(part -> ScoredClause.of(part, plan.variants()))))
                        .toList(),
                plan.verbose().filter(verbose -> !verbose.compared().isEmpty()).map(_ -> stems(wanted)),
                plan.title(),
                plan.allFirst(),
                wanted,
                plan.variants());
    }

    /** What records must match at a level: enough of the words, or a title that is the text. */
    Query matching(int level, boolean mistyped) {
        return title(mistyped)
                .map(titled -> QueryClauses.any(List.of(levels.get(level), titled)))
                .orElse(levels.get(level));
    }

    /** Matches records whose title is the text; absent if none can be. */
    Optional<Query> title(boolean mistyped) {
        return title.map(key ->
                mistyped && TitleKey.mayBeMistyped(key) ? QueryClauses.titledAbout(key) : QueryClauses.titled(key));
    }

    private static List<Query> levels(QueryPlan plan, List<ScoredClause> loose) {
        var required = plan.required().stream()
                .distinct()
                .map(group -> QueryClauses.any(group.stream()
                        .map(part -> QueryClauses.wanted(part, plan.variants()))
                        .toList()))
                .toList();
        if (loose.isEmpty()) {
            return List.of(bounds(plan).must(required).build().toQuery());
        }
        return VerboseQuery.levels(loose.size()).stream()
                .map(least -> bounds(plan)
                        .must(required)
                        .should(loose.stream().map(ScoredClause::query).toList())
                        .minimumShouldMatch(Integer.toString(least))
                        .build()
                        .toQuery())
                .toList();
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
        plan.terms()
                .forEach(group -> bounds.filter(QueryClauses.any(
                        group.stream().map(QueryClauses::within).toList())));
        plan.excludedTerms().forEach(term -> bounds.mustNot(QueryClauses.within(term)));
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
