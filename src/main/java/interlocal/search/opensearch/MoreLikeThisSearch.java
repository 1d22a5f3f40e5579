package interlocal.search.opensearch;

import static java.util.stream.Collectors.toMap;

import interlocal.search.Card;
import interlocal.search.MoreLikeThis;
import java.util.ArrayList;
import java.util.List;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;

/**
 * Finds records similar to a record, by the rules of {@link MoreLikeThis}. First asks how rare the record's terms are.
 */
record MoreLikeThisSearch(Cluster cluster, String index) {

    private static final String ALL = "all";

    /** A term of a facet as a query. */
    private record SharedTerm(Query query, String name) {}

    List<Card> cards(MoreLikeThis likeness, int most) {
        var reasons = new ArrayList<SharedTerm>();
        likeness.terms()
                .forEach((facet, terms) -> terms.forEach(term -> reasons.add(
                        new SharedTerm(QueryClauses.oneOf(facet, List.of(term)), facet.key() + " " + term.path()))));
        var alternatives = new ArrayList<>(weighed(reasons));
        alternatives.add(words(likeness.text()));
        var self = likeness.self().text();
        var query = Query.of(like -> like.bool(bool -> bool.should(alternatives)
                .minimumShouldMatch("1")
                .mustNot(not -> not.term(term -> term.field(MappingFields.SLUG).value(FieldValue.of(self))))));
        return PrefixSuggester.cards(cluster, index, query, most);
    }

    private List<Query> weighed(List<SharedTerm> reasons) {
        if (reasons.isEmpty()) {
            return List.of();
        }
        var counts = reasons.stream()
                .distinct()
                .collect(toMap(
                        SharedTerm::name, reason -> Aggregation.of(of -> of.filter(reason.query())), (one, _) -> one));
        counts.put(ALL, Aggregation.of(of -> of.filter(QueryClauses.live())));
        var counted = cluster.search(SearchRequest.of(search ->
                        search.index(index).ignoreUnavailable(true).size(0).aggregations(counts)))
                .aggregations();
        return reasons.stream()
                .map(reason -> weighed(
                        reason.query(),
                        FacetAggregations.total(counted.get(ALL)),
                        FacetAggregations.total(counted.get(reason.name()))))
                .toList();
    }

    private static Query weighed(Query query, long records, long having) {
        var score = MoreLikeThis.termScore(records, having);
        return Query.of(
                weighed -> weighed.constantScore(has -> has.filter(query).boost(score)));
    }

    private static Query words(String text) {
        return Query.of(query -> query.moreLikeThis(like -> like.fields(MappingFields.TITLE, MappingFields.SUMMARY)
                .like(as -> as.text(JsonText.text(text)))
                .minTermFreq(1)
                .minDocFreq(MoreLikeThis.FEWEST_RECORDS)
                .minWordLength(MoreLikeThis.SHORTEST_WORD)
                .maxQueryTerms(MoreLikeThis.MOST_WORDS)
                .minimumShouldMatch("1")));
    }
}
