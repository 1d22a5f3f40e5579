package interlocal.search.opensearch;

import interlocal.search.Card;
import interlocal.search.Sort;
import interlocal.search.policy.Characters;
import interlocal.search.policy.TitleCompletion;
import interlocal.search.policy.TitleKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.SearchType;
import org.opensearch.client.opensearch._types.query_dsl.Operator;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.search.Hit;

/** Finds titles by {@link TitleCompletion}. */
record PrefixSuggester(Cluster cluster, String index) {

    List<Card> cards(String text, int most) {
        var words = JsonText.text(Characters.plain(text)).strip();
        var alternatives = new ArrayList<Query>();
        var count = words.split("\\s+", -1).length;
        if (count > 1) {
            TitleKey.of(words).map(PrefixSuggester::beginWith).ifPresent(alternatives::add);
        }
        if (!words.isEmpty() && count <= TitleCompletion.MOST_WORDS) {
            alternatives.add(Query.of(query -> query.disMax(best -> best.queries(readings(words)))));
        }
        return alternatives.isEmpty() ? List.of() : cards(cluster, index, QueryClauses.any(alternatives), most);
    }

    private static List<Query> readings(String words) {
        return TitleCompletion.readings(List.of(words.split("\\s+", -1))).stream()
                .map(reading -> String.join(" ", reading))
                .map(reading -> Query.of(
                        query -> query.bool(bool -> bool.must(begin(reading)).should(has(reading)))))
                .toList();
    }

    private static Query beginWith(String key) {
        return Query.of(query -> query.constantScore(title -> title.filter(filter -> filter.prefix(
                        prefix -> prefix.field(MappingFields.WHOLE_TITLE).value(key)))
                .boost(TitleCompletion.BEGINNING)));
    }

    private static Query begin(String words) {
        return Query.of(query -> query.matchBoolPrefix(
                begin -> begin.field(MappingFields.TITLE_WORDS).query(words).operator(Operator.And)));
    }

    /** A bonus for titles that have all words whole, including the last. */
    private static Query has(String words) {
        return Query.of(query -> query.match(has ->
                has.field(MappingFields.TITLE_WORDS).query(FieldValue.of(words)).operator(Operator.And)));
    }

    /** The cards of the best matches; those with equal scores by date, then by slug. */
    static List<Card> cards(Cluster cluster, String index, Query query, int most) {
        if (most <= 0) {
            return List.of();
        }
        var answer = cluster.search(SearchRequest.of(search -> search.index(index)
                .ignoreUnavailable(true)
                .searchType(SearchType.DfsQueryThenFetch)
                .query(query)
                .size(most)
                .sort(SortOrders.of(Sort.RELEVANCE, true))
                .source(source -> source.filter(only -> only.includes(MappingFields.CARD)))));
        return answer.hits().hits().stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .map(SourceDocument::card)
                .toList();
    }
}
