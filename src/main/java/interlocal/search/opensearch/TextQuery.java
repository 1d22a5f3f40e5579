package interlocal.search.opensearch;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import interlocal.search.Words;
import interlocal.search.Words.Part;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.opensearch.client.opensearch._types.query_dsl.BoolQuery;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/**
 * A search text in OpenSearch's terms. A few words are all required; of more, fewer and fewer are asked for until enough
 * is found. Phrases in quotes stay required.
 *
 * @param levels what records must match, the strictest first; empty if the text asks for nothing
 * @param enough how many records are enough to look no further
 * @param likeness by which the records of a longer text are compared besides; absent for a short one
 * @param marked what to mark in the texts of a hit; absent if the text wants no word
 */
record TextQuery(List<Query> levels, int enough, Optional<Query> likeness, Optional<Query> marked) {

    /** From so many words on, fewer may do. */
    private static final int PROSE = 3;

    private static final int ENOUGH = 1_000;
    private static final int STEPS = 4;
    private static final float ROOTS = 3;
    private static final Pattern APART = Pattern.compile("['’]s(?![\\p{L}\\p{N}])|[^\\p{L}\\p{N}\\p{M}]+");

    static TextQuery of(Words words) {
        var wanted = telling(words.wanted());
        if (wanted.isEmpty() && words.excluded().isEmpty()) {
            return new TextQuery(List.of(), 0, Optional.empty(), Optional.empty());
        }
        if (wanted.isEmpty()) {
            var rest = excluding(words).filter(Clauses.EVERYTHING).build().toQuery();
            return new TextQuery(List.of(rest), 0, Optional.empty(), Optional.empty());
        }
        var distinct = wanted.stream().distinct().toList();
        var marked =
                Optional.of(Clauses.any(distinct.stream().map(Clauses::shown).toList()));
        var counts = counts(wanted);
        if (words.wanted().size() < PROSE || counts.isEmpty()) {
            var all = excluding(words)
                    .must(distinct.stream().map(Clauses::anywhere).toList())
                    .build()
                    .toQuery();
            return new TextQuery(List.of(all), 0, Optional.empty(), marked);
        }
        return new TextQuery(
                levels(words, wanted, counts),
                words.wanted().size() > PROSE ? ENOUGH : 1,
                Optional.of(Clauses.any(wanted.stream()
                        .map(part -> Clauses.in(Fields.ROOTS, part.text(), ROOTS))
                        .toList())),
                marked);
    }

    /** Without the common words, unless they are all there is. */
    private static List<Part> telling(List<Part> wanted) {
        var telling = wanted.stream().filter(part -> !part.common()).toList();
        return telling.isEmpty() ? wanted : telling;
    }

    private static BoolQuery.Builder excluding(Words words) {
        return new BoolQuery.Builder()
                .mustNot(words.excluded().stream().map(Clauses::excluded).toList());
    }

    /** How often each word is there; those with hyphens are several. */
    private static Map<String, Long> counts(List<Part> wanted) {
        var all = wanted.stream()
                .filter(part -> !part.phrase())
                .flatMap(part -> Arrays.stream(APART.split(part.text())))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .collect(groupingBy(word -> word.toLowerCase(Locale.ROOT), LinkedHashMap::new, counting()));
        all.keySet().retainAll(all.keySet().stream().limit(Words.MOST).toList());
        return all;
    }

    /** All of the words, three quarters of them, half, a quarter, any; of two words both. */
    private static List<Query> levels(Words words, List<Part> wanted, Map<String, Long> counts) {
        var some = counts.entrySet().stream()
                .map(word -> Clauses.word(word.getKey(), word.getValue()))
                .toList();
        var phrases =
                wanted.stream().filter(Part::phrase).map(Clauses::anywhere).toList();
        return IntStream.rangeClosed(0, some.size() < PROSE ? 0 : STEPS)
                .map(step -> Math.max(1, some.size() * (STEPS - step) / STEPS))
                .distinct()
                .mapToObj(least -> excluding(words)
                        .must(phrases)
                        .should(some)
                        .minimumShouldMatch(Integer.toString(least))
                        .build()
                        .toQuery())
                .toList();
    }
}
