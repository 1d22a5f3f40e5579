package interlocal.search.opensearch;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import interlocal.search.ParsedQuery;
import interlocal.search.ParsedQuery.Clause;
import interlocal.search.SearchField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.query_dsl.BoolQuery;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/**
 * A search text in OpenSearch's terms. A few words are all required; of more, fewer and fewer are asked for until enough
 * is found. Phrases in quotes and words in one field stay required.
 *
 * @param levels what records must match, the strictest first; empty if the text asks for nothing
 * @param enough how many records are enough to look no further
 * @param sought what scores; empty if the text wants no word
 * @param likeness by which the records of a longer text are compared besides; absent for a short one
 * @param wanted the words and phrases that tell records apart, as they are written
 */
record OpenSearchTextQuery(
        List<Query> levels, int enough, List<ScoredClause> sought, Optional<Query> likeness, List<Clause> wanted) {

    /** From so many words on, fewer may do. */
    private static final int PROSE = 3;

    private static final int ENOUGH = 1_000;
    private static final int STEPS = 4;
    private static final float ROOTS = 3;

    /**
     * Reads a text.
     *
     * @param tokens the words of a text, as the index has them; asked for longer texts only
     */
    static OpenSearchTextQuery of(ParsedQuery words, Function<String, List<AnalyzedToken>> tokens) {
        var telling = telling(words.wanted());
        var wanted = telling.stream().distinct().toList();
        if (wanted.isEmpty() && words.excluded().isEmpty() && words.terms().isEmpty()) {
            return new OpenSearchTextQuery(List.of(), 0, List.of(), Optional.empty(), List.of());
        }
        var some = words.wanted().size() < PROSE ? List.<ScoredClause>of() : some(telling, tokens);
        if (some.isEmpty()) {
            var sought = wanted.stream().map(ScoredClause::of).toList();
            var all =
                    bounds(words).must(sought.stream().map(ScoredClause::query).toList());
            return new OpenSearchTextQuery(List.of(all.build().toQuery()), 0, sought, Optional.empty(), wanted);
        }
        var required = wanted.stream()
                .filter(part -> !alone(part))
                .map(ScoredClause::of)
                .toList();
        var roots = wanted.stream()
                .map(part -> QueryClauses.in(MappingFields.ROOTS, part.text(), ROOTS))
                .toList();
        return new OpenSearchTextQuery(
                levels(words, some, required),
                words.wanted().size() > PROSE ? ENOUGH : 1,
                Stream.concat(some.stream(), required.stream()).toList(),
                Optional.of(QueryClauses.any(roots)),
                wanted);
    }

    /** Without the common words, unless they are all there is. */
    private static List<Clause> telling(List<Clause> wanted) {
        var telling = wanted.stream().filter(part -> !part.common()).toList();
        return telling.isEmpty() ? wanted : telling;
    }

    private static boolean alone(Clause part) {
        return !part.phrase() && part.field() == null;
    }

    /** What keeps records out and does not score. */
    private static BoolQuery.Builder bounds(ParsedQuery words) {
        var bounds = new BoolQuery.Builder().filter(QueryClauses.live());
        words.excluded().forEach(part -> bounds.mustNot(QueryClauses.excluded(part)));
        for (var chosen : words.terms()) {
            if (chosen.excluded()) {
                bounds.mustNot(QueryClauses.within(chosen));
            } else {
                bounds.filter(QueryClauses.within(chosen));
            }
        }
        return bounds;
    }

    /** Each word once, however often and in whatever form it is there; it counts for all of them. */
    private static List<ScoredClause> some(List<Clause> telling, Function<String, List<AnalyzedToken>> tokens) {
        var text = telling.stream()
                .filter(OpenSearchTextQuery::alone)
                .map(Clause::text)
                .collect(joining("\n"));
        if (text.isEmpty()) {
            return List.of();
        }
        var forms = tokens.apply(text).stream()
                .collect(
                        groupingBy(AnalyzedToken::term, LinkedHashMap::new, mapping(AnalyzedToken::written, toList())));
        return forms.values().stream()
                .limit(ParsedQuery.MOST)
                .map(written -> ScoredClause.word(written.getFirst(), written.size()))
                .toList();
    }

    /** All of the words, three quarters of them, half, a quarter, any; of two words both. */
    private static List<Query> levels(ParsedQuery words, List<ScoredClause> some, List<ScoredClause> required) {
        return IntStream.rangeClosed(0, some.size() < PROSE ? 0 : STEPS)
                .map(step -> Math.max(1, some.size() * (STEPS - step) / STEPS))
                .distinct()
                .mapToObj(least -> bounds(words)
                        .must(required.stream().map(ScoredClause::query).toList())
                        .should(some.stream().map(ScoredClause::query).toList())
                        .minimumShouldMatch(Integer.toString(least))
                        .build()
                        .toQuery())
                .toList();
    }

    /** What to mark in some fields; absent if nothing that is wanted may stand there. */
    Optional<Query> marked(SearchField... fields) {
        var marked = new ArrayList<Query>();
        for (var field : fields) {
            wanted.stream()
                    .filter(part -> part.field() == null || part.field() == field)
                    .forEach(part -> marked.add(QueryClauses.in(field, part.text())));
        }
        return marked.isEmpty() ? Optional.empty() : Optional.of(QueryClauses.any(marked));
    }
}
