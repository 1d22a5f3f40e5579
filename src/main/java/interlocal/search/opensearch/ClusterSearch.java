package interlocal.search.opensearch;

import interlocal.search.Coverage;
import interlocal.search.ScoreExplanation;
import interlocal.search.SearchRequest;
import interlocal.search.SearchResult;
import interlocal.search.Sort;
import interlocal.search.policy.QueryPlan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.opensearch.client.opensearch._types.SearchType;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest.Builder;
import org.opensearch.client.opensearch.core.SearchResponse;
import org.opensearch.client.opensearch.core.search.TotalHits;

/**
 * Answers one request. A single question returns hits and all counts. For a longer text, earlier questions find out its
 * words and how many of them must match.
 */
final class ClusterSearch {

    private static final String LIMIT = "2s";

    private static final String WHOLE = "whole";

    private final SearchTarget view;
    private final SearchRequest request;
    private final FacetAggregations counts;
    private final OpenSearchTextQuery text;
    private final boolean cut;

    ClusterSearch(SearchTarget view, SearchRequest request) {
        this.view = view;
        this.request = request;
        counts = new FacetAggregations(request);
        var plan = QueryPlan.of(request.text(), new IndexTokenizer(view.cluster(), view.index()));
        text = OpenSearchTextQuery.of(plan);
        cut = plan.cut();
    }

    /** An answer of the cluster, and the level of the text that gave it. */
    private record Answered(SearchResponse<SourceDocument.IndexedFields> answer, TextLevel level) {}

    /**
     * The answer to the request.
     *
     * @param state identifies the state that was asked
     */
    SearchResult result(long state) {
        var answered = answered(this::page);
        var answer = answered.answer();
        var level = answered.level();
        var hits = new HitMapper(text, ranking(level));
        var facets = counts.read(answer.aggregations());
        var whole = level.isStrict()
                ? total(answer)
                : FacetAggregations.total(answer.aggregations().get(WHOLE));
        return new SearchResult(
                total(answer),
                new Coverage(whole, whole > 0 ? List.of() : level.unknown(), cut),
                answer.hits().hits().stream().map(hits::of).toList(),
                facets.byFacet(),
                facets.partial() || answer.timedOut() || failed(answer),
                state,
                0);
    }

    /** How many records match. */
    long total() {
        return total(answered((search, level) ->
                        search.size(0).query(QueryClauses.all(List.of(matching(level), counts.chosen()))))
                .answer());
    }

    /** The slugs of the best matches, at most {@code most}. */
    List<String> ranked(int most) {
        return answered((search, level) -> ordered(search, level)
                        .source(source -> source.fetch(false))
                        .size(Math.min(most, SearchRequest.DEEPEST)))
                .answer()
                .hits()
                .hits()
                .stream()
                .map(hit -> Objects.requireNonNull(hit.id()))
                .toList();
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

    /**
     * Asks at the level that finds enough. A text that is only loosened if nothing has all of it is asked first as it
     * is, which is mostly enough.
     */
    private Answered answered(BiFunction<Builder, TextLevel, Builder> question) {
        if (text.levels().isEmpty()) {
            return ask(question, TextLevel.STRICTEST);
        }
        if (text.enough() > 1) {
            return ask(question, level());
        }
        var strict = ask(question, TextLevel.STRICTEST);
        if (total(strict.answer()) > 0 || text.clauses().isEmpty()) {
            return strict;
        }
        var level = level();
        return level.isStrict() ? new Answered(strict.answer(), level) : ask(question, level);
    }

    private Answered ask(BiFunction<Builder, TextLevel, Builder> question, TextLevel level) {
        return new Answered(
                view.search(search ->
                        question.apply(search.timeout(LIMIT).trackTotalHits(all -> all.enabled(true)), level)),
                level);
    }

    private TextLevel level() {
        return TextLevel.of(text, view.search(search -> TextLevel.asked(text, search.timeout(LIMIT))));
    }

    private OpenSearchRanking ranking(TextLevel level) {
        return new OpenSearchRanking(text, level);
    }

    private Query matching(TextLevel level) {
        return text.levels().isEmpty() ? QueryClauses.live() : text.matching(level.number(), level.mistyped());
    }

    private Builder ordered(Builder search, TextLevel level) {
        return search.searchType(SearchType.DfsQueryThenFetch)
                .query(ranking(level).query())
                .postFilter(counts.chosen())
                .sort(SortOrders.of(request.sort(), !text.clauses().isEmpty()));
    }

    private Builder page(Builder search, TextLevel level) {
        ordered(search, level)
                .source(source -> source.filter(only -> only.includes(MappingFields.CARD)))
                .aggregations(counts.asked())
                .from((request.page() - 1) * request.size())
                .size(request.size());
        if (!level.isStrict()) {
            var whole = QueryClauses.all(List.of(text.matching(0, level.mistyped()), counts.chosen()));
            search.aggregations(WHOLE, records -> records.filter(whole));
        }
        new HitMapper(text, ranking(level)).highlight().ifPresent(search::highlight);
        return search;
    }
}
