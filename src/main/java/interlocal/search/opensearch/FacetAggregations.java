package interlocal.search.opensearch;

import interlocal.search.Facet;
import interlocal.search.FacetTree;
import interlocal.search.SearchRequest;
import interlocal.search.SearchResult.Count;
import interlocal.vocabulary.Term;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch._types.aggregations.Aggregate;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/**
 * The counts of all facets by the aggregations of one question. What is chosen filters the hits only after them; each
 * facet with a choice is counted among what the other facets leave, and once more among what of its own choice a further
 * term would leave, so that {@code together} is a sum: count + left − both.
 */
final class FacetAggregations {

    private static final String REST = "rest";
    private static final String TERMS = "terms";
    private static final String LEFT = "left-";
    /** More terms than a facet has; if it has more, the answer is partial. */
    private static final int MOST_TERMS = 10_000;

    private final SearchRequest request;
    private boolean partial;

    FacetAggregations(SearchRequest request) {
        this.request = request;
    }

    record Read(Map<Facet, List<Count>> byFacet, boolean partial) {}

    /** The filter of the hits. */
    Query chosen() {
        return besides(null);
    }

    private Query besides(@Nullable Facet without) {
        return QueryClauses.all(request.filters().entrySet().stream()
                .filter(choice -> choice.getKey() != without)
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
                asked.put(facet.key(), filtered(besides(facet), sideways(facet)));
            }
        }
        asked.put(REST, filtered(chosen(), rest));
        return asked;
    }

    private Map<String, Aggregation> sideways(Facet facet) {
        var sideways = new HashMap<String, Aggregation>();
        sideways.put(TERMS, terms(facet));
        var left = new FacetSelection(request.chosen(facet)).left();
        for (var i = 0; i < left.size(); i++) {
            sideways.put(LEFT + i, filtered(QueryClauses.oneOf(facet, left.get(i)), Map.of(TERMS, terms(facet))));
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
        var tree = new FacetTree(facet, request.chosen(facet));
        counts(counted).forEach((term, count) -> tree.add(term, count, count));
        return tree.forest();
    }

    private List<Count> besideChosen(Facet facet, Map<String, Aggregate> answered) {
        var choice = new FacetSelection(request.chosen(facet));
        var tree = new FacetTree(facet, choice.terms());
        var counts = counts(answered.get(TERMS));
        var left = choice.left();
        var totals = left.stream()
                .map(each -> answered.get(LEFT + left.indexOf(each)))
                .toList();
        var both = totals.stream().map(each -> counts(below(each).get(TERMS))).toList();
        var all = new TreeSet<>(counts.keySet());
        all.addAll(choice.shown());
        for (var term : all) {
            var count = counts.getOrDefault(term, 0L);
            var kept = left.indexOf(choice.keptFor(term));
            var besides =
                    kept < 0 ? 0 : total(totals.get(kept)) - both.get(kept).getOrDefault(term, 0L);
            tree.add(term, count, count + besides);
        }
        return tree.forest();
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
