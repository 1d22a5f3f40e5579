package interlocal.search.policy;

import interlocal.search.policy.ParsedQuery.Clause;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What else the words of a search text may be written: joined, apart or abbreviated. A record that has a variant of a
 * word has the word. Only variants that the index has are taken.
 *
 * <ul>
 *   <li>A word may be written apart: wastewater is also <em>waste water</em>, and e-government <em>e government</em>.
 *   <li>Words side by side may be written joined: both <em>waste</em> and <em>water</em> are also <em>wastewater</em>.
 *   <li>An abbreviation may be written out, and the reverse. An ambiguous one counts only beside the next word.
 * </ul>
 *
 * @param byText the variants of each word or phrase that has any, by its text
 */
public record Variants(Map<String, List<String>> byText) {

    static final Variants NONE = new Variants(Map.of());

    /** How many words are joined to one at most; of numbers, more: a telephone number is written in groups. */
    private static final int MOST_JOINED = 3;

    private static final int MOST_NUMBERS_JOINED = 6;

    /** Of a longer text, the rest of the words stand as written. */
    private static final int MOST_WORDS = 16;

    /** The variants of a word or phrase of the search text. */
    public List<String> of(String text) {
        return byText.getOrDefault(text, List.of());
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return byText.isEmpty();
    }

    /** The variants of the words of a search text, in its order. */
    static Variants of(List<Clause> sought, Tokenizer tokenizer) {
        var clauses = sought.subList(0, Math.min(sought.size(), MOST_WORDS));
        var found = new HashMap<String, Set<String>>();
        var lookup = new KnownWords(tokenizer);
        var runs = new ArrayList<List<String>>();
        var field = Optional.<SearchField>empty();
        runs.add(new ArrayList<>());
        for (var clause : clauses) {
            lookup.expect(PhraseVariants.candidates(clause.text()));
            if (clause.phrase() || !field.equals(Optional.ofNullable(clause.field()))) {
                runs.add(new ArrayList<>());
            }
            if (!clause.phrase()) {
                runs.getLast().add(clause.text());
            }
            field = Optional.ofNullable(clause.field());
        }
        for (var run : runs) {
            joins(run).forEach(join -> lookup.expect(List.of(join.joined())));
            IntStream.range(0, run.size()).forEach(at -> lookup.expect(beside(run, at)));
        }
        for (var clause : clauses) {
            add(found, clause.text(), PhraseVariants.of(clause.text(), clause.phrase(), lookup));
        }
        for (var run : runs) {
            for (var join : joins(run)) {
                if (lookup.knows(join.joined())) {
                    join.words().forEach(word -> add(found, word, Set.of(join.joined())));
                    join.countryCode().ifPresent(code -> add(found, code, Set.of(join.joined())));
                }
            }
            abbreviations(run, found, lookup);
        }
        var variants = new HashMap<String, List<String>>();
        found.forEach((text, others) -> variants.put(text, List.copyOf(others)));
        return variants.isEmpty() ? NONE : new Variants(variants);
    }

    /**
     * Words side by side.
     *
     * @param countryCode a word before them that begins with a plus, if they are the rest of a telephone number
     */
    private record Join(List<String> words, String joined, Optional<String> countryCode) {}

    private static List<Join> joins(List<String> run) {
        var joins = new ArrayList<Join>();
        for (var from = 0; from < run.size(); from++) {
            var most =
                    Segments.isNumber(Segments.joined(run.subList(from, from + 1))) ? MOST_NUMBERS_JOINED : MOST_JOINED;
            for (var to = from + 2; to <= Math.min(run.size(), from + most); to++) {
                if (!Segments.mayJoin(run.get(to - 2), run.get(to - 1))) {
                    break;
                }
                var words = run.subList(from, to);
                var before = from == 0 ? "" : run.get(from - 1);
                joins.add(new Join(
                        words, Segments.joined(words), Optional.of(before).filter(word -> word.startsWith("+"))));
            }
        }
        return joins;
    }

    private static void abbreviations(List<String> run, Map<String, Set<String>> found, KnownWords lookup) {
        for (var at = 0; at < run.size(); at++) {
            var word = run.get(at);
            Abbreviations.anywhere(word).stream()
                    .filter(lookup::knows)
                    .forEach(other -> add(found, word, Set.of(other)));
            beside(run, at).stream().filter(lookup::knows).forEach(phrase -> add(found, word, Set.of(phrase)));
        }
    }

    /** Phrases of what a word may stand for and its neighbours. */
    private static List<String> beside(List<String> run, int at) {
        var phrases = new ArrayList<String>();
        for (var other : Abbreviations.beside(run.get(at))) {
            if (at > 0) {
                phrases.add(run.get(at - 1) + " " + other);
            }
            if (at + 1 < run.size()) {
                phrases.add(other + " " + run.get(at + 1));
            }
        }
        return phrases;
    }

    private static void add(Map<String, Set<String>> found, String text, Set<String> others) {
        if (!others.isEmpty()) {
            found.computeIfAbsent(text, _ -> new LinkedHashSet<>()).addAll(others);
        }
    }

    /** Looks words up together. */
    static final class KnownWords {

        private final Tokenizer tokenizer;
        private final Set<String> expected = new HashSet<>();
        private Set<String> known = Set.of();
        private boolean asked;

        KnownWords(Tokenizer tokenizer) {
            this.tokenizer = tokenizer;
        }

        void expect(Collection<String> words) {
            expected.addAll(words);
        }

        boolean knows(String word) {
            if (!asked) {
                known = expected.isEmpty() ? Set.of() : tokenizer.known(expected);
                asked = true;
            }
            return known.contains(word);
        }
    }
}
