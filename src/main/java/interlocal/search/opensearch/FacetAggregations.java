package interlocal.search.opensearch;

import interlocal.search.Facet;
import interlocal.search.SearchRequest;
import interlocal.search.SearchResult.Count;
import interlocal.search.policy.FacetChoice;
import interlocal.vocabulary.Term;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch._types.aggregations.Aggregate;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/**
 * Counts all facets by the aggregations of one question, as {@link FacetChoice} says. The chosen terms filter the hits
 * only after the aggregations. Each facet with a choice is counted among what the other facets leave, and again among
 * each set of its own terms that may stay chosen.
 */
final class FacetAggregations {

    private static final String REST = "rest";
    private static final String TERMS = "terms";
    private static final String KEPT = "left-";

    /** More terms than a facet has; if it has more after all, the answer is partial. */
    private static final int MOST_TERMS = 10_000;

    private final SearchRequest request;
    private boolean partial;

    FacetAggregations(SearchRequest request) {
        this.request = request;
    }

    record Read(Map<Facet, List<Count>> byFacet, boolean partial) {}

    /** The filter for the hits: all chosen terms. */
    Query chosen() {
        return filter(request.filters());
    }

    private static Query filter(Map<Facet, Set<Term>> filters) {
        return QueryClauses.all(filters.entrySet().stream()
                .map(choice -> QueryClauses.oneOf(choice.getKey(), choice.getValue()))
                .toList());
    }

    Map<String, Aggregation> asked() {
        var asked = new HashMap<String, Aggregation>();
        var rest = new HashMap<String, Aggregation>();
        for (var facet : Facet.values()) {
            if (request.chosen(facet).isEmpty()) {
                rest.put(facet.key(), terms(facet));
            } else {
                asked.put(facet.key(), filtered(filter(request.filtersBeside(facet)), sideways(facet)));
            }
        }
        asked.put(REST, filtered(chosen(), rest));
        return asked;
    }

    private Map<String, Aggregation> sideways(Facet facet) {
        var sideways = new HashMap<String, Aggregation>();
        sideways.put(TERMS, terms(facet));
        var rests = request.choice(facet).rests();
        for (var i = 0; i < rests.size(); i++) {
            sideways.put(KEPT + i, filtered(QueryClauses.oneOf(facet, rests.get(i)), Map.of(TERMS, terms(facet))));
        }
        return sideways;
    }

    private static Aggregation terms(Facet facet) {
        return Aggregation.of(
                of -> of.terms(terms -> terms.field(MappingFields.facet(facet)).size(MOST_TERMS)));
    }

    private static Aggregation filtered(Query filter, Map<String, Aggregation> counted) {
        return Aggregation.of(of -> of.filter(filter).aggregations(counted));
    }

    Read read(Map<String, Aggregate> answered) {
        var byFacet = new EnumMap<Facet, List<Count>>(Facet.class);
        for (var facet : Facet.values()) {
            var forest = request.chosen(facet).isEmpty()
                    ? plain(facet, below(answered.get(REST)).get(facet.key()))
                    : besideChosen(facet, below(answered.get(facet.key())));
            if (!forest.isEmpty()) {
                byFacet.put(facet, forest);
            }
        }
        return new Read(byFacet, partial);
    }

    private List<Count> plain(Facet facet, @Nullable Aggregate counted) {
        var counts = new Having(0, counts(counted));
        return request.choice(facet).counts(counts.terms().keySet(), counts, _ -> counts);
    }

    private List<Count> besideChosen(Facet facet, Map<String, Aggregate> answered) {
        var choice = request.choice(facet);
        var among = new Having(0, counts(answered.get(TERMS)));
        var kept = new HashMap<Set<Term>, Having>();
        for (var rest : choice.rests()) {
            var having = answered.get(KEPT + kept.size());
            kept.put(rest, new Having(total(having), counts(below(having).get(TERMS))));
        }
        return choice.counts(among.terms().keySet(), among, rest -> kept.getOrDefault(rest, Having.NONE));
    }

    /** A set of records: how many there are, and how many of them have each term. */
    private record Having(long total, Map<Term, Long> terms) implements FacetChoice.Counted {

        static final Having NONE = new Having(0, Map.of());

        @Override
        public long having(Term term) {
            return terms.getOrDefault(term, 0L);
        }
    }

    static long total(@Nullable Aggregate filtered) {
        return filtered == null ? 0 : filtered.filter().docCount();
    }

    private static Map<String, Aggregate> below(@Nullable Aggregate filtered) {
        return filtered == null ? Map.of() : filtered.filter().aggregations();
    }

    private Map<Term, Long> counts(@Nullable Aggregate terms) {
        var counts = new HashMap<Term, Long>();
        if (terms != null && terms.isSterms()) {
            var counted = terms.sterms();
            var others = counted.sumOtherDocCount();
            partial |= others != null && others > 0;
            counted.buckets()
                    .array()
                    .forEach(bucket -> Term.parse(bucket.key()).ifPresent(term -> counts.put(term, bucket.docCount())));
        }
        return counts;
    }
}
