package interlocal.search.opensearch;

import interlocal.search.QueryPlan;
import interlocal.search.RankingFormula;
import interlocal.search.TextField;
import interlocal.search.VerboseQuery;
import interlocal.search.Words.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.query_dsl.BoolQuery;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/**
 * A search text as OpenSearch's queries.
 *
 * @param levels what records must match, the strictest first; empty if the text asks for nothing
 * @param enough how many records are enough to loosen it no further
 * @param sought what scores; empty if the text wants no word
 * @param stems what scores besides; absent for a short text
 * @param wanted the words and phrases that score, as they are written
 */
record TextQuery(List<Query> levels, int enough, List<Sought> sought, Optional<Query> stems, List<Part> wanted) {

    static TextQuery of(QueryPlan plan) {
        var wanted = plan.wanted().stream().distinct().toList();
        if (plan.isEmpty()) {
            return new TextQuery(List.of(), 0, List.of(), Optional.empty(), List.of());
        }
        var required = plan.required().stream().distinct().map(Sought::of).toList();
        if (plan.verbose().isEmpty()) {
            var all = bounds(plan).must(queries(required)).build().toQuery();
            return new TextQuery(List.of(all), 0, required, Optional.empty(), wanted);
        }
        var verbose = plan.verbose().get();
        var some = verbose.words().stream()
                .map(word -> Sought.word(word.written(), word.times()))
                .toList();
        return new TextQuery(
                levels(plan, verbose, some, required),
                verbose.enough(),
                Stream.concat(some.stream(), required.stream()).toList(),
                Optional.of(stems(wanted)),
                wanted);
    }

    private static List<Query> levels(
            QueryPlan plan, VerboseQuery verbose, List<Sought> some, List<Sought> required) {
        return verbose.levels().stream()
                .map(least -> bounds(plan)
                        .must(queries(required))
                        .should(queries(some))
                        .minimumShouldMatch(Integer.toString(least))
                        .build()
                        .toQuery())
                .toList();
    }

    private static List<Query> queries(List<Sought> sought) {
        return sought.stream().map(Sought::query).toList();
    }

    /** Each word or phrase once, however often it is written. */
    private static Query stems(List<Part> wanted) {
        return Clauses.any(wanted.stream()
                .map(part -> Clauses.in(Fields.ROOTS, part.text(), RankingFormula.STEMS))
                .toList());
    }

    /** What keeps records out and does not score. */
    private static BoolQuery.Builder bounds(QueryPlan plan) {
        var bounds = new BoolQuery.Builder().filter(Clauses.live());
        plan.excluded().forEach(part -> bounds.mustNot(Clauses.excluded(part)));
        for (var chosen : plan.terms()) {
            if (chosen.excluded()) {
                bounds.mustNot(Clauses.within(chosen));
            } else {
                bounds.filter(Clauses.within(chosen));
            }
        }
        return bounds;
    }

    /** What to mark in some fields; absent if nothing that is wanted may stand there. */
    Optional<Query> marked(List<TextField> fields) {
        var marked = new ArrayList<Query>();
        for (var field : fields) {
            wanted.stream()
                    .filter(part -> part.mayBeIn(field))
                    .forEach(part -> marked.add(Clauses.in(field, part.text())));
        }
        return marked.isEmpty() ? Optional.empty() : Optional.of(Clauses.any(marked));
    }
}
