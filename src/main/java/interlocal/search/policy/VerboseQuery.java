package interlocal.search.policy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import interlocal.search.policy.ParsedQuery.Clause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A text of several words, of which a record need not have every one (known as a verbose query: Bendersky and Croft,
 * Discovering key concepts in verbose queries, 2008). Hardly any record has all words of a sentence, so fewer are
 * required, level by level, until enough records are found. The level is chosen before facets narrow the results. A
 * word written twice counts twice.
 *
 * <p>A text of at most {@value #KEYWORDS} words are keywords: records that have them all come first, and phrases in
 * quotes are required. In a longer text a phrase is one of the words, and the score alone decides the order.
 *
 * @param enough how many records are enough to require no fewer words
 * @param parts the different words, whatever forms they are written in, and phrases; at least two
 * @param compared the words and phrases whose stems score in addition; none of a text of two
 */
public record VerboseQuery(int enough, List<Part> parts, List<Compared> compared) {

    /** Of so many words, readers expect that the first results have them all. */
    public static final int KEYWORDS = 6;

    /** With no more words than this, fewer suffice only if no record has them all. */
    private static final int FEW = 3;

    private static final int ENOUGH = 1_000;

    /** The steps from all of the words to three quarters, half, a quarter, and any one. */
    private static final int STEPS = 4;

    /**
     * A word or phrase of the text.
     *
     * @param written its first form in the text
     * @param times how often it occurs in the text
     */
    public record Part(String written, boolean phrase, int times) {

        /** The same as a clause. */
        public Clause clause() {
            return new Clause(written, phrase, null);
        }
    }

    /**
     * A word or phrase as it is written.
     *
     * @param times how often it occurs in the text
     */
    public record Compared(String text, int times) {}

    /** The verbose query of a text; empty if the text is none. */
    static Optional<VerboseQuery> of(List<Clause> telling, Tokenizer tokenizer) {
        var some = telling.stream().filter(part -> mayBeMissing(part, telling)).toList();
        if (telling.size() < FEW) {
            return some.size() < 2
                    ? Optional.empty()
                    : Optional.of(new VerboseQuery(
                            1,
                            some.stream()
                                    .map(part -> new Part(part.text(), false, 1))
                                    .toList(),
                            List.of()));
        }
        var parts = new ArrayList<>(words(some, tokenizer));
        parts.addAll(phrases(some));
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new VerboseQuery(telling.size() > FEW ? ENOUGH : 1, parts, compared(telling)));
    }

    /**
     * Whether records may lack a part of a text: never a word in a named field, and a phrase in quotes only if the text
     * is more than keywords.
     */
    static boolean mayBeMissing(Clause part, List<Clause> telling) {
        return part.field() == null && (!part.phrase() || telling.size() > KEYWORDS);
    }

    private static List<Part> words(List<Clause> some, Tokenizer tokenizer) {
        var text =
                some.stream().filter(part -> !part.phrase()).map(Clause::text).collect(joining("\n"));
        if (text.isEmpty()) {
            return List.of();
        }
        var forms = tokenizer.tokens(text).stream()
                .collect(groupingBy(Token::term, LinkedHashMap::new, mapping(Token::written, toList())));
        return forms.values().stream()
                .limit(ParsedQuery.MOST)
                .map(written -> new Part(written.getFirst(), false, written.size()))
                .toList();
    }

    private static List<Part> phrases(List<Clause> some) {
        return some.stream()
                .filter(Clause::phrase)
                .map(Clause::text)
                .distinct()
                .map(text -> new Part(text, true, 1))
                .toList();
    }

    private static List<Compared> compared(List<Clause> telling) {
        var times = telling.stream().collect(groupingBy(Clause::text, LinkedHashMap::new, toList()));
        return times.entrySet().stream()
                .map(text -> new Compared(text.getKey(), text.getValue().size()))
                .toList();
    }

    /** How many of so many parts a record must have at each level, strictest first. */
    public static List<Integer> levels(int parts) {
        return IntStream.rangeClosed(0, STEPS)
                .map(step -> Math.max(1, parts * (STEPS - step) / STEPS))
                .distinct()
                .boxed()
                .toList();
    }

    /** Whether the text is so short that readers expect records with all of its words first. */
    boolean areKeywords() {
        return parts.size() <= KEYWORDS;
    }

    /** How many words the text has, repeats included. */
    public int length() {
        return parts.stream().mapToInt(Part::times).sum();
    }
}
