package interlocal.bench;

import static java.util.stream.Collectors.toMap;

import interlocal.bench.Question.Kind;
import interlocal.search.Engine;
import interlocal.search.Engines;
import interlocal.search.Facet;
import interlocal.search.SearchResult;
import interlocal.search.SearchResult.Count;
import interlocal.search.lucene.HandWritten;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** That the systems answer alike, without which comparing their times says nothing. */
final class Agreement {

    private Agreement() {}

    /**
     * Asks both every question.
     *
     * @throws IllegalStateException if a total or any count differs, or which records come first for words and phrases;
     *     records found by a sentence are ranked by more than Lucene does by itself
     */
    static void check(Indexes indexes, List<Question> questions) throws IOException {
        try (var ours = Engines.lucene(indexes.lucene());
                var peer = new HandWritten(indexes.lucene())) {
            for (var question : questions) {
                var one = ours.ask(question.request());
                var other = peer.ask(question.request(), peer.level(question.request()));
                same(question, one.total(), other.total());
                var counts = counts(one);
                for (var facet : Facet.values()) {
                    same(question, counts.get(facet), other.counts().get(facet));
                }
                if (question.kind() != Kind.PROSE) {
                    same(
                            question,
                            one.hits().stream().map(hit -> hit.card().slug()).toList(),
                            other.slugs());
                }
            }
        }
    }

    /**
     * Asks two engines every question.
     *
     * @throws IllegalStateException if a total or any count differs
     */
    static void check(Engine ours, Engine peer, List<Question> questions) {
        for (var question : questions) {
            var one = ours.ask(question.request());
            var other = peer.ask(question.request());
            same(question, one.total(), other.total());
            same(question, counts(one), counts(other));
        }
    }

    private static void same(Question question, @Nullable Object one, @Nullable Object other) {
        if (!Objects.equals(one, other)) {
            throw new IllegalStateException("%s: %s but %s".formatted(question, one, other));
        }
    }

    private static Map<Facet, Map<String, Long>> counts(SearchResult result) {
        var counts = new EnumMap<Facet, Map<String, Long>>(Facet.class);
        result.facets().forEach((facet, roots) -> {
            var terms = roots.stream()
                    .flatMap(Agreement::flat)
                    .filter(count -> count.count() > 0)
                    .collect(toMap(count -> count.term().path(), Count::count));
            if (!terms.isEmpty()) {
                counts.put(facet, terms);
            }
        });
        return counts;
    }

    private static Stream<Count> flat(Count count) {
        return Stream.concat(Stream.of(count), count.children().stream().flatMap(Agreement::flat));
    }
}
