package interlocal.search;

import interlocal.vocabulary.Term;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What requests must find in generated records, worked out by sets of records alone. */
final class Evaluation {

    private static final BitSet NONE = new BitSet();

    private final List<Generated> records;
    private final Map<Facet, Map<String, BitSet>> under = new HashMap<>();
    private final Map<String, BitSet> words = new HashMap<>();

    Evaluation(List<Generated> records) {
        this.records = records;
        for (var i = 0; i < records.size(); i++) {
            var row = i;
            records.get(i)
                    .words()
                    .forEach(word ->
                            words.computeIfAbsent(word, _ -> new BitSet()).set(row));
            records.get(i)
                    .under()
                    .forEach((facet, paths) -> paths.forEach(path -> under.computeIfAbsent(facet, _ -> new HashMap<>())
                            .computeIfAbsent(path, _ -> new BitSet())
                            .set(row)));
        }
    }

    Collection<String> paths(Facet facet) {
        return under.getOrDefault(facet, Map.of()).keySet();
    }

    long total(SearchRequest request) {
        return matches(request).cardinality();
    }

    Set<String> slugs(SearchRequest request) {
        return matches(request).stream()
                .mapToObj(row -> records.get(row).sample().slug())
                .collect(Collectors.toSet());
    }

    /** What would match if nothing were chosen in the facet. */
    BitSet matchesWithout(Facet facet, SearchRequest request) {
        var filters = new HashMap<>(request.filters());
        filters.remove(facet);
        return matches(new SearchRequest(request.text(), filters, request.sort(), 1, 1));
    }

    /** How many of these records have one of the terms. */
    long count(BitSet among, Facet facet, Set<Term> terms) {
        var rows = any(facet, terms);
        rows.and(among);
        return rows.cardinality();
    }

    private BitSet matches(SearchRequest request) {
        var rows = matches(request.text().split(" ", -1));
        request.filters().forEach((facet, terms) -> rows.and(any(facet, terms)));
        return rows;
    }

    /** The records with all words; if there are none, those with any. */
    private BitSet matches(String[] text) {
        var within = new BitSet();
        within.set(0, records.size());
        var all = new BitSet();
        all.set(0, records.size());
        var any = new BitSet();
        for (var word : text) {
            if (word.startsWith("-")) {
                within.andNot(words.getOrDefault(word.substring(1), NONE));
            } else if (!word.isEmpty()) {
                all.and(words.getOrDefault(word, NONE));
                any.or(words.getOrDefault(word, NONE));
            }
        }
        all.and(within);
        any.and(within);
        return all.isEmpty() ? any : all;
    }

    private BitSet any(Facet facet, Set<Term> terms) {
        var any = new BitSet();
        terms.forEach(term -> any.or(under.getOrDefault(facet, Map.of()).getOrDefault(term.path(), NONE)));
        return any;
    }
}
