package interlocal.search.lucene;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import interlocal.search.ParsedQuery;
import interlocal.search.ParsedQuery.Clause;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A search text of several words. Hardly a record has every word of a sentence, so fewer are asked for until enough is
 * found; records that have all come first all the same, and a word said twice counts twice. Phrases in quotes and words in one
 * field stay required.
 *
 * @param enough how many records are enough to look no further
 * @param words how often each is there
 * @param roots likewise, by which records are compared
 */
record VerboseQuery(int enough, Map<String, Long> words, Map<String, Long> roots) {

    /** Whoever writes no more than this names what must be there; something else is found only if nothing has it all. */
    private static final int KEYWORDS = 3;

    private static final int ENOUGH = 1_000;

    /** One of two words is another subject. */
    private static final int FEWEST_TELLING = 3;

    private static final int STEPS = 4;
    private static final float ROOTS = 3;

    /** What having all of it is worth: more than words can weigh. */
    static final float COMPLETE = 1_000;

    /** Reads the words; empty if they are too few. */
    static Optional<VerboseQuery> of(ParsedQuery words, List<Clause> telling, TextAnalyzer analyzer) {
        var alone = telling.stream().filter(VerboseQuery::mayHold).toList();
        var prose = new VerboseQuery(
                words.wanted().size() > KEYWORDS ? ENOUGH : 1,
                counts(alone.stream().flatMap(part -> analyzer.terms(part.text()).stream())),
                counts(telling.stream().flatMap(part -> analyzer.terms(IndexFields.ROOTS, part.text()).stream())));
        return words.wanted().size() >= KEYWORDS && !prose.words.isEmpty() ? Optional.of(prose) : Optional.empty();
    }

    /** Whether a part of a text may be one word of several. */
    static boolean mayHold(Clause part) {
        return !part.phrase() && part.field() == null;
    }

    private static Map<String, Long> counts(Stream<String> terms) {
        var all = terms.collect(groupingBy(term -> term, LinkedHashMap::new, counting()));
        all.keySet().retainAll(all.keySet().stream().limit(ParsedQuery.MOST).toList());
        return all;
    }

    /** How many of the words: all, three quarters of them, half, a quarter, any. */
    List<Integer> levels() {
        return IntStream.rangeClosed(0, words.size() < FEWEST_TELLING ? 0 : STEPS)
                .map(step -> Math.max(1, words.size() * (STEPS - step) / STEPS))
                .distinct()
                .boxed()
                .toList();
    }

    /** The words, each of which counts one. */
    List<MatchCounter.Part> parts() {
        return words.entrySet().stream()
                .map(word -> new MatchCounter.Part(
                        new BoostQuery(QueryTerm.anywhere(word.getKey()).query(), word.getValue()), 1))
                .toList();
    }

    /** What scores besides the words. */
    List<Query> alike() {
        return roots.entrySet().stream()
                .map(root -> root(root.getKey(), root.getValue()))
                .toList();
    }

    /** That a record has the same root. */
    static Query root(String root, long times) {
        return new BoostQuery(new TermQuery(new Term(IndexFields.ROOTS, root)), ROOTS * times);
    }

    /** How much what was {@linkplain Feedback found} says besides the text: half as much as the text itself. */
    float feedback() {
        return 2f * words.values().stream().mapToLong(count -> count).sum();
    }
}
