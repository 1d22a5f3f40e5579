package interlocal.search.opensearch;

import java.util.List;
import java.util.stream.IntStream;
import org.opensearch.client.opensearch.core.SearchRequest.Builder;
import org.opensearch.client.opensearch.core.SearchResponse;

/**
 * How far a text is loosened.
 *
 * @param number of the level, 0 for the strictest
 * @param unknown the words and phrases that no record has, if none has all of them
 */
record TextLevel(int number, List<String> unknown) {

    static final TextLevel STRICTEST = new TextLevel(0, List.of());

    private static final String LEVEL = "level-";
    private static final String PART = "part-";

    /** Asks what each level, and each part of the text alone, finds before facets narrow it. */
    static Builder asked(OpenSearchTextQuery text, Builder search) {
        search.size(0);
        for (var level = 0; level < text.levels().size(); level++) {
            var query = text.matching(level, false);
            search.aggregations(LEVEL + level, records -> records.filter(query));
        }
        for (var part = 0; part < text.clauses().size(); part++) {
            var query = text.clauses().get(part).query();
            search.aggregations(PART + part, records -> records.filter(query));
        }
        return search.query(QueryClauses.live());
    }

    /** The strictest level that finds enough; else the loosest. */
    static TextLevel of(OpenSearchTextQuery text, SearchResponse<?> answer) {
        var found = answer.aggregations();
        var last = text.levels().size() - 1;
        var number = IntStream.range(0, last)
                .filter(level -> FacetAggregations.total(found.get(LEVEL + level)) >= text.enough())
                .findFirst()
                .orElse(last);
        var unknown = FacetAggregations.total(found.get(LEVEL + 0)) > 0
                ? List.<String>of()
                : IntStream.range(0, text.clauses().size())
                        .filter(part -> FacetAggregations.total(found.get(PART + part)) == 0)
                        .mapToObj(part -> text.clauses().get(part).text())
                        .toList();
        return new TextLevel(number, unknown);
    }

    /** Whether the text may be a title with a slip. */
    boolean mistyped() {
        return !unknown.isEmpty();
    }

    /** Whether it finds what the text asks for, and no more. */
    boolean isStrict() {
        return number == 0 && !mistyped();
    }

    boolean isLoosened() {
        return number > 0;
    }
}
