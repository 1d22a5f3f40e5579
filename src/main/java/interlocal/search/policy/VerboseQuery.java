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
 * The words of a text of several words, of which a record need not have every one (what the field calls a verbose query:
 * Bendersky and Croft, Discovering key concepts in verbose queries, 2008). Hardly a record has all words of a sentence,
 * so fewer are asked for, level by level, until enough is found. The level is settled before any facet narrows. Records
 * that have all words come first all the same, and a word written twice counts twice.
 *
 * @param enough how many records are enough to ask for no fewer words
 * @param words each once, in whatever forms it is written; at least one
 * @param compared the texts by whose stems records are compared besides
 */
public record VerboseQuery(int enough, List<Word> words, List<Compared> compared) {

    /** Whoever writes no more than this names what must be there; something else is found only if nothing has it all. */
    private static final int KEYWORDS = 3;

    private static final int ENOUGH = 1_000;

    /** One of two words is another subject. */
    private static final int FEWEST_TO_LOOSEN = 3;

    /** All of the words, three quarters of them, half, a quarter, any. */
    private static final int STEPS = 4;

    /**
     * A word.
     *
     * @param term what it is in the index
     * @param written its first form in the text
     * @param times how often it is there
     */
    public record Word(String term, String written, int times) {}

    /**
     * A word or phrase as it is written.
     *
     * @param times how often it is there
     */
    public record Compared(String text, int times) {}

    /** Finds out whether a text is one. */
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

    /** Whether a part of a text may be missing; phrases in quotes and words in one field may not. */
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

    /** How many of the words a record must have, the most first. */
    public List<Integer> levels() {
        return IntStream.rangeClosed(0, words.size() < FEWEST_TO_LOOSEN ? 0 : STEPS)
                .map(step -> Math.max(1, words.size() * (STEPS - step) / STEPS))
                .distinct()
                .boxed()
                .toList();
    }

    /** How many words the text has, each as often as it is there. */
    public int length() {
        return words.stream().mapToInt(Word::times).sum();
    }
}
