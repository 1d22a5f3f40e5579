package interlocal.search.policy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import interlocal.search.policy.ParsedQuery.Clause;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A text of several words, of which a record need not have every one (known as a verbose query: Bendersky and Croft,
 * Discovering key concepts in verbose queries, 2008). Hardly any record has all words of a sentence, so fewer are
 * required, level by level, until enough records are found. The level is chosen before facets narrow the results.
 * Records that have all words still come first. A word written twice counts twice.
 *
 * @param enough how many records are enough to require no fewer words
 * @param words the different words, whatever forms they are written in; at least one
 * @param compared the words and phrases whose stems score in addition
 */
public record VerboseQuery(int enough, List<Word> words, List<Compared> compared) {

    /** With no more words than this, a reader expects all of them; fewer suffice only if no record has them all. */
    private static final int KEYWORDS = 3;

    private static final int ENOUGH = 1_000;

    /** The fewest words of which some may be missing: one of two words would be another subject. */
    private static final int FEWEST_TO_LOOSEN = 3;

    /** The steps from all of the words to three quarters, half, a quarter, and any one. */
    private static final int STEPS = 4;

    /**
     * A word of the text.
     *
     * @param term its term in the index
     * @param written its first form in the text
     * @param times how often it occurs in the text
     */
    public record Word(String term, String written, int times) {}

    /**
     * A word or phrase as it is written.
     *
     * @param times how often it occurs in the text
     */
    public record Compared(String text, int times) {}

    /** The verbose query of a text; empty if the text is none. */
    static Optional<VerboseQuery> of(ParsedQuery parsed, List<Clause> telling, Tokenizer tokenizer) {
        if (parsed.wanted().size() < KEYWORDS) {
            return Optional.empty();
        }
        var words = words(telling, tokenizer);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new VerboseQuery(parsed.wanted().size() > KEYWORDS ? ENOUGH : 1, words, compared(telling)));
    }

    /** Whether records may lack a part of a text. They may not lack phrases in quotes or words in a named field. */
    static boolean mayBeMissing(Clause part) {
        return !part.phrase() && part.field() == null;
    }

    private static List<Word> words(List<Clause> telling, Tokenizer tokenizer) {
        var text = telling.stream()
                .filter(VerboseQuery::mayBeMissing)
                .map(Clause::text)
                .collect(joining("\n"));
        if (text.isEmpty()) {
            return List.of();
        }
        var forms = tokenizer.tokens(text).stream()
                .collect(groupingBy(Token::term, LinkedHashMap::new, mapping(Token::written, toList())));
        return forms.entrySet().stream()
                .limit(ParsedQuery.MOST)
                .map(word -> new Word(
                        word.getKey(),
                        word.getValue().getFirst(),
                        word.getValue().size()))
                .toList();
    }

    private static List<Compared> compared(List<Clause> telling) {
        var times = telling.stream().collect(groupingBy(Clause::text, LinkedHashMap::new, toList()));
        return times.entrySet().stream()
                .map(text -> new Compared(text.getKey(), text.getValue().size()))
                .toList();
    }

    /** How many of the words a record must have at each level, strictest first. */
    public List<Integer> levels() {
        return IntStream.rangeClosed(0, words.size() < FEWEST_TO_LOOSEN ? 0 : STEPS)
                .map(step -> Math.max(1, words.size() * (STEPS - step) / STEPS))
                .distinct()
                .boxed()
                .toList();
    }

    /** How many words the text has, repeats included. */
    public int length() {
        return words.stream().mapToInt(Word::times).sum();
    }
}
