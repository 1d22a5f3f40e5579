package interlocal.search.opensearch;

import interlocal.search.ScoreExplanation;
import interlocal.search.SearchRequest;
import interlocal.search.SearchResult;
import interlocal.search.Sort;
import interlocal.search.policy.QueryPlan;
import java.util.List;
import java.util.Optional;
import org.opensearch.client.opensearch._types.SearchType;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest.Builder;
import org.opensearch.client.opensearch.core.SearchResponse;
import org.opensearch.client.opensearch.core.search.TotalHits;

/** One request answered: hits and all counts by one question; before it, for a longer text, what its words are and how many must match. */
final class ClusterSearch {

    private static final String LIMIT = "2s";

    private final SearchTarget view;
    private final SearchRequest request;
    private final FacetAggregations counts;
    private final OpenSearchTextQuery text;
    private final boolean cut;
    private final HitMapper hits;

    ClusterSearch(SearchTarget view, SearchRequest request) {
        this.view = view;
        this.request = request;
        counts = new FacetAggregations(request);
        var plan = QueryPlan.of(request.text(), new IndexTokenizer(view.cluster(), view.index()));
        text = OpenSearchTextQuery.of(plan);
        cut = plan.cut();
        hits = new HitMapper(text);
    }

    /**
     * The answer.
     *
     * @param state what the answer says of the state that was asked
     */
    SearchResult result(long state) {
        var level = level();
        var answer = view.search(search -> asked(search, level));
        var facets = counts.read(answer.aggregations());
        return new SearchResult(
                total(answer),
                answer.hits().hits().stream().map(hits::of).toList(),
                facets.byFacet(),
                cut || facets.partial() || answer.timedOut() || failed(answer),
                state,
                0);
    }

    /** How many records match. */
    long total() {
        var matching = level().orElseGet(QueryClauses::live);
        return total(view.search(search -> search.size(0)
                .timeout(LIMIT)
                .trackTotalHits(all -> all.enabled(true))
                .query(QueryClauses.all(List.of(matching, counts.chosen())))));
    }

    List<ScoreExplanation> explained() {
        return text.clauses().isEmpty() || request.sort() != Sort.RELEVANCE
                ? List.of()
                : new OpenSearchExplainer(view.cluster(), view.index(), text)
                        .of(result(0).hits());
    }

    private static long total(SearchResponse<?> answer) {
        return Optional.ofNullable(answer.hits().total()).map(TotalHits::value).orElse(0L);
    }

    private static boolean failed(SearchResponse<?> answer) {
        return answer.shards().failed() > 0;
    }

    /** Of the levels the strictest that finds enough, before anything narrows it; else the loosest. */
    private Optional<Query> level() {
        var levels = text.levels();
        if (levels.size() < 2) {
            return levels.stream().findFirst();
        }
        var found = view.search(search -> {
                    search.size(0).timeout(LIMIT).query(levels.getLast());
                    for (var level = 0; level < levels.size(); level++) {
                        var query = levels.get(level);
                        search.aggregations("level-" + level, records -> records.filter(query));
                    }
                    return search;
                })
                .aggregations();
        for (var level = 0; level < levels.size(); level++) {
            var records = found.get("level-" + level);
            if (records != null && records.filter().docCount() >= text.enough()) {
                return Optional.of(levels.get(level));
            }
        }
        return Optional.of(levels.getLast());
    }

    private Builder asked(Builder search, Optional<Query> level) {
        search.searchType(SearchType.DfsQueryThenFetch)
                .timeout(LIMIT)
                .trackTotalHits(all -> all.enabled(true))
                .source(source -> source.filter(only -> only.includes(MappingFields.CARD)))
                .query(OpenSearchRanking.of(level.orElseGet(QueryClauses::live), text))
                .postFilter(counts.chosen())
                .aggregations(counts.asked())
                .from((request.page() - 1) * request.size())
                .size(request.size())
                .sort(SortOrders.of(request.sort(), !text.clauses().isEmpty()));
        hits.highlight().ifPresent(search::highlight);
        return search;
    }
}
