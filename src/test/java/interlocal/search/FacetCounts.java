package interlocal.search;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.Walks;
import interlocal.search.SearchResult.Count;
import interlocal.vocabulary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** On random paths through a generated library every engine's counts are what the clicks then find. */
public abstract class FacetCounts {

    private static final int RECORDS = 2_400;
    private static final int PATHS_A_STATE = 260;
    private static final int STEPS = 4;

    private final Random random = new Random(1_914);
    private final Library library = new Library();
    private final Map<String, Generated> published = new TreeMap<>();
    private Evaluation evaluation = new Evaluation(List.of());

    /** A new, empty engine. */
    protected abstract Engine engine();

    /** How many paths are walked in each state of the library. */
    protected int paths() {
        return Walks.of(PATHS_A_STATE);
    }

    @Test
    void areWhatClicksFind() {
        try (var engine = engine()) {
            IntStream.range(0, RECORDS).forEach(i -> publish("r" + i));
            library.catchUp(engine);
            walk(engine);
            for (var state = 0; state < 3; state++) {
                IntStream.range(0, 250).forEach(_ -> publish("r" + random.nextInt(RECORDS + 200)));
                IntStream.range(0, 150).forEach(_ -> withdraw("r" + random.nextInt(RECORDS)));
                library.catchUp(engine);
                walk(engine);
            }
        }
    }

    private void publish(String slug) {
        var record = Generated.of(slug, random);
        published.put(slug, record);
        library.publish(record.sample());
    }

    private void withdraw(String slug) {
        published.remove(slug);
        library.withdraw(slug);
    }

    private void walk(Engine engine) {
        evaluation = new Evaluation(List.copyOf(published.values()));
        for (var path = 0; path < paths(); path++) {
            var request = SearchRequest.EVERYTHING;
            for (var step = 0; step < STEPS; step++) {
                var result = engine.ask(request);
                check(engine, request, result);
                request = click(request, result);
            }
        }
    }

    private SearchRequest click(SearchRequest request, SearchResult result) {
        var facets = List.copyOf(result.facets().keySet());
        var facet = facets.isEmpty() ? Facet.SERVICE : facets.get(random.nextInt(facets.size()));
        var shown = flat(result.facets().getOrDefault(facet, List.of()));
        var term = shown.isEmpty()
                ? new Term("unknown/term")
                : shown.get(random.nextInt(shown.size())).term();
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> request.only(facet, term);
            case 3, 4, 5, 6 -> request.also(facet, term);
            case 7 -> request.without(facet, term);
            case 8, 9 -> request.withText(text());
            case 10 -> request.onPage(1 + random.nextInt(4));
            default -> random.nextBoolean() ? request.withoutFilters() : request.also(facet, new Term("no/such/term"));
        };
    }

    private String text() {
        return String.join(
                " ",
                random.ints(random.nextInt(3), 0, Generated.LEXICON.size())
                        .mapToObj(i -> (random.nextInt(4) == 0 ? "-" : "") + Generated.LEXICON.get(i))
                        .toList());
    }

    private void check(Engine engine, SearchRequest request, SearchResult result) {
        assertThat(result.partial()).isFalse();
        assertThat(result.total()).as("%s", request).isEqualTo(evaluation.total(request));
        assertThat(engine.count(request)).as("%s", request).isEqualTo(result.total());
        checkPage(request, result);
        for (var facet : Facet.values()) {
            checkFacet(facet, request, flat(result.facets().getOrDefault(facet, List.of())));
        }
        var all = result.facets().entrySet().stream()
                .flatMap(facet -> flat(facet.getValue()).stream().map(count -> Map.entry(facet.getKey(), count)))
                .toList();
        for (var i = 0; i < 2 && !all.isEmpty(); i++) {
            var any = all.get(random.nextInt(all.size()));
            var count = any.getValue();
            assertThat(engine.ask(request.only(any.getKey(), count.term())).total())
                    .isEqualTo(count.count());
            assertThat(engine.ask(request.also(any.getKey(), count.term())).total())
                    .isEqualTo(count.together());
        }
    }

    private void checkPage(SearchRequest request, SearchResult result) {
        var shown = result.hits().stream().map(hit -> hit.card().slug()).toList();
        var before = (request.page() - 1) * request.size();
        assertThat(shown).hasSize(Math.clamp(result.total() - before, 0, request.size()));
        assertThat(evaluation.slugs(request)).containsAll(shown);
    }

    private void checkFacet(Facet facet, SearchRequest request, List<Count> shown) {
        var chosen = request.chosen(facet);
        var among = evaluation.matchesWithout(facet, request);
        var expected = new TreeSet<String>();
        for (var path : evaluation.paths(facet)) {
            if (evaluation.count(among, facet, Set.of(new Term(path))) > 0) {
                expected.add(path);
            }
        }
        chosen.forEach(term -> term.lineage().forEach(above -> expected.add(above.path())));
        assertThat(shown.stream().map(count -> count.term().path()))
                .as("%s of %s", facet, request)
                .containsExactlyInAnyOrderElementsOf(expected);
        for (var count : shown) {
            var term = count.term();
            var alone = evaluation.count(among, facet, Set.of(term));
            var together = chosen.isEmpty()
                    ? alone
                    : evaluation.count(among, facet, request.also(facet, term).chosen(facet));
            assertThat(count)
                    .as("%s", request)
                    .isEqualTo(new Count(term, alone, together, chosen.contains(term), count.children()));
        }
    }

    private static List<Count> flat(List<Count> counts) {
        var flat = new ArrayList<Count>();
        counts.forEach(count -> {
            flat.add(count);
            assertThat(count.children())
                    .allMatch(child -> child.term().parent().orElseThrow().equals(count.term()));
            flat.addAll(flat(count.children()));
        });
        return flat;
    }
}
