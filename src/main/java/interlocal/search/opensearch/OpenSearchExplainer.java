package interlocal.search.opensearch;

import interlocal.search.Hit;
import interlocal.search.ScoreExplanation;
import interlocal.search.ScoreExplanation.Part;
import interlocal.search.policy.SearchField;
import interlocal.search.policy.StaticScore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.opensearch.client.opensearch._types.SearchType;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.SearchResponse;

/**
 * Splits the scores of a page into their parts, by asking for each part of the question alone, among the records of the
 * page.
 */
record OpenSearchExplainer(Cluster cluster, String index, OpenSearchTextQuery text) {

    List<ScoreExplanation> of(List<Hit> page) {
        if (page.isEmpty()) {
            return List.of();
        }
        var slugs = page.stream().map(hit -> hit.card().slug()).toList();
        var parts = new HashMap<String, List<Part>>();
        slugs.forEach(slug -> parts.put(slug, new ArrayList<>()));
        for (var clause : text.clauses()) {
            var fields = fields(clause, slugs);
            scores(clause.query(), slugs)
                    .forEach((slug, score) -> add(parts, slug, new Part(clause.text(), in(fields, slug), score)));
        }
        text.stems()
                .ifPresent(stems -> scores(stems, slugs)
                        .forEach(
                                (slug, score) -> add(parts, slug, new Part(ScoreExplanation.STEMS, List.of(), score))));
        return page.stream()
                .map(hit -> new ScoreExplanation(
                        hit.card().slug(),
                        hit.tier(),
                        hit.score(),
                        StaticScore.of(hit.card()),
                        parts.getOrDefault(hit.card().slug(), List.of())))
                .toList();
    }

    private static void add(Map<String, List<Part>> parts, String slug, Part part) {
        if (part.score() > 0) {
            parts.computeIfAbsent(slug, _ -> new ArrayList<>()).add(part);
        }
    }

    private static List<SearchField> in(Map<SearchField, Set<String>> fields, String slug) {
        return fields.entrySet().stream()
                .filter(field -> field.getValue().contains(slug))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The records in which a clause matches, by field. */
    private Map<SearchField, Set<String>> fields(ScoredClause clause, List<String> slugs) {
        var named = new ArrayList<Query>();
        for (var field : SearchField.values()) {
            if (clause.mayBeIn(field)) {
                named.add(Query.of(name -> name.bool(bool ->
                        bool.queryName(field.key()).must(QueryClauses.in(field, clause.text(), text.variants())))));
            }
        }
        var fields = new HashMap<SearchField, Set<String>>();
        for (var hit : ask(QueryClauses.any(named), slugs).hits().hits()) {
            hit.matchedQueries()
                    .forEach(key -> SearchField.ofKey(key)
                            .ifPresent(field -> fields.computeIfAbsent(field, _ -> new HashSet<>())
                                    .add(Objects.requireNonNull(hit.id()))));
        }
        return fields;
    }

    private Map<String, Double> scores(Query query, List<String> slugs) {
        var scores = new HashMap<String, Double>();
        for (var hit : ask(query, slugs).hits().hits()) {
            scores.put(Objects.requireNonNull(hit.id()), Objects.requireNonNullElse(hit.score(), 0.0));
        }
        return scores;
    }

    private SearchResponse<SourceDocument.IndexedFields> ask(Query query, List<String> slugs) {
        return cluster.search(SearchRequest.of(search -> search.index(index)
                .ignoreUnavailable(true)
                .searchType(SearchType.DfsQueryThenFetch)
                .size(slugs.size())
                .source(source -> source.fetch(false))
                .query(both -> both.bool(bool -> bool.must(query).filter(QueryClauses.those(slugs))))));
    }
}
