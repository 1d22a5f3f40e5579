package interlocal.search.opensearch;

import interlocal.search.Hit;
import interlocal.search.Marked;
import interlocal.search.SearchRequest;
import interlocal.search.SearchResult;
import interlocal.search.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch._types.SearchType;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchResponse;
import org.opensearch.client.opensearch.core.search.BuiltinHighlighterType;
import org.opensearch.client.opensearch.core.search.Highlight;
import org.opensearch.client.opensearch.core.search.HighlighterType;
import org.opensearch.client.opensearch.core.search.TotalHits;

/** One request answered: hits and all counts by one question; before it, for a longer text, how much it must match. */
final class Answer {

    private static final String LIMIT = "2s";
    private static final float COMPLETE = 1_000;

    private final Cluster cluster;
    private final String index;
    private final SearchRequest request;
    private final Counts counts;
    private final TextQuery text;
    private final boolean cut;
    private final boolean phrases;

    Answer(Cluster cluster, String index, SearchRequest request) {
        this.cluster = cluster;
        this.index = index;
        this.request = request;
        counts = new Counts(request);
        var words = Words.parse(request.text());
        text = TextQuery.of(words);
        cut = words.cut();
        phrases = words.wanted().stream().anyMatch(Words.Part::phrase);
    }

    SearchResult result() {
        var question = question(level());
        var answer = cluster.search(question);
        var facets = counts.read(answer.aggregations());
        return new SearchResult(
                total(answer),
                answer.hits().hits().stream().map(this::hit).toList(),
                facets.byFacet(),
                cut || facets.partial() || answer.timedOut() || failed(answer));
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
        var question = org.opensearch.client.opensearch.core.SearchRequest.of(search -> {
            search.index(index).ignoreUnavailable(true).size(0).timeout(LIMIT).query(live(levels.getLast()));
            for (var level = 0; level < levels.size(); level++) {
                var query = levels.get(level);
                search.aggregations("level-" + level, found -> found.filter(query));
            }
            return search;
        });
        var found = cluster.search(question).aggregations();
        for (var level = 0; level < levels.size(); level++) {
            var records = found.get("level-" + level);
            if (records != null && records.filter().docCount() >= text.enough()) {
                return Optional.of(levels.get(level));
            }
        }
        return Optional.of(levels.getLast());
    }

    private org.opensearch.client.opensearch.core.SearchRequest question(Optional<Query> level) {
        return org.opensearch.client.opensearch.core.SearchRequest.of(search -> {
            search.index(index)
                    .ignoreUnavailable(true)
                    .searchType(SearchType.DfsQueryThenFetch)
                    .timeout(LIMIT)
                    .trackTotalHits(all -> all.enabled(true))
                    .source(source -> source.filter(only -> only.includes(Fields.CARD)))
                    .query(ranked(live(level.orElse(Clauses.EVERYTHING))))
                    .postFilter(counts.chosen())
                    .aggregations(counts.asked())
                    .from((request.page() - 1) * request.size())
                    .size(request.size())
                    .sort(Orders.of(request.sort(), text.marked().isPresent()));
            text.marked().ifPresent(marked -> search.highlight(highlight(marked)));
            return search;
        });
    }

    private static Query live(Query query) {
        return Query.of(both -> both.bool(bool -> bool.must(query).filter(Clauses.live())));
    }

    /** The same records, the likest and most complete first. */
    private Query ranked(Query query) {
        if (text.likeness().isEmpty()) {
            return query;
        }
        var complete = text.levels().getFirst();
        return Query.of(ranked -> ranked.bool(bool -> bool.must(query)
                .should(text.likeness().get())
                .should(should ->
                        should.constantScore(all -> all.filter(complete).boost(COMPLETE)))));
    }

    /** Whole texts, with all that matched: which passage to show is chosen here. */
    private static Highlight highlight(Query marked) {
        return Highlight.of(highlight -> highlight
                .type(HighlighterType.of(type -> type.builtin(BuiltinHighlighterType.Unified)))
                .numberOfFragments(0)
                .preTags(String.valueOf(Plain.MATCH))
                .postTags(String.valueOf(Plain.END))
                .highlightQuery(marked)
                .fields(Fields.TITLE, field -> field)
                .fields(Fields.SUMMARY, field -> field)
                .fields(Fields.BODY, field -> field));
    }

    private Hit hit(org.opensearch.client.opensearch.core.search.Hit<Row.Source> found) {
        var card = Row.card(Objects.requireNonNull(found.source()));
        var marks = found.highlight();
        var score = found.score();
        return new Hit(
                card,
                marked(marks.get(Fields.TITLE)).orElseGet(() -> Marked.plain(card.title())),
                marked(marks.get(Fields.SUMMARY))
                        .or(() -> marked(marks.get(Fields.BODY)))
                        .orElseGet(() -> Marked.plain(card.summary())),
                score == null || score.isNaN() ? 0 : score);
    }

    private Optional<Marked> marked(@Nullable List<String> texts) {
        return texts == null || texts.isEmpty()
                ? Optional.empty()
                : Passage.of(Tagged.parse(texts.getFirst(), phrases));
    }
}
