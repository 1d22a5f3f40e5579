package interlocal.search.policy;

import interlocal.search.policy.Variants.KnownWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a phrase or a single word may be written instead, each of its words as written, joined, apart or abbreviated. */
final class PhraseVariants {

    /** In a longer phrase the words stand as written. */
    private static final int MOST_WORDS = 12;

    private static final int MOST_JOINED = 4;

    /** The most variants of one phrase. */
    private static final int MOST = 16;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<String> words;
    private final boolean phrase;
    private final KnownWords known;
    private final Set<String> variants = new LinkedHashSet<>();

    private PhraseVariants(List<String> words, boolean phrase, KnownWords known) {
        this.words = words;
        this.phrase = phrase;
        this.known = known;
    }

    /** The words that must be looked up before {@link #of}. */
    static Set<String> candidates(String text) {
        var candidates = new HashSet<String>();
        var words = words(text);
        for (var at = 0; at < words.size(); at++) {
            candidates.addAll(Abbreviations.others(words.get(at)));
            var parts = Segments.divided(words.get(at));
            if (parts.size() > 1) {
                candidates.addAll(regrouped(parts));
            } else {
                candidates.addAll(Segments.apart(words.get(at)));
            }
        }
        addJoined(words, candidates);
        return candidates;
    }

    private static void addJoined(List<String> words, Set<String> candidates) {
        for (var from = 0; from < words.size(); from++) {
            for (var to = from + 1; to <= Math.min(words.size(), from + MOST_JOINED); to++) {
                candidates.add(Segments.joined(words.subList(from, to)));
            }
        }
    }

    /** A compound with its parts joined, apart, or one of them abbreviated or written out: Saint-Jean for St-Jean. */
    private static List<String> regrouped(List<String> parts) {
        var all = new ArrayList<>(Segments.regrouped(parts));
        all.add(Segments.joined(parts));
        for (var at = 0; at < parts.size(); at++) {
            for (var other : Abbreviations.others(parts.get(at))) {
                var changed = new ArrayList<>(parts);
                changed.set(at, other);
                all.add(Segments.joined(changed));
                all.add(String.join(" ", changed));
            }
        }
        return all;
    }

    private static List<String> words(String text) {
        var words = Arrays.stream(SPACE.split(text.strip(), -1))
                .map(word -> word.equals("&") ? word : Segments.bare(word))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.size() > MOST_WORDS ? List.of() : words;
    }

    /** The variants of a text without the text itself. */
    static Set<String> of(String text, boolean phrase, KnownWords known) {
        var words = words(text);
        var all = new PhraseVariants(words, phrase, known);
        all.follow(0, "");
        all.variants.remove(String.join(" ", words));
        return all.variants;
    }

    /** Goes on with every way to write the rest of the words. */
    private void follow(int from, String written) {
        if (variants.size() > MOST) {
            return;
        }
        if (from == words.size()) {
            variants.add(written.strip());
            return;
        }
        for (var way : ways(words.get(from))) {
            follow(from + 1, written + " " + way);
        }
        for (var to = from + 2; to <= Math.min(words.size(), from + MOST_JOINED); to++) {
            var joined = Segments.joined(words.subList(from, to));
            if (known.knows(joined)) {
                follow(to, written + " " + joined);
            }
        }
    }

    private List<String> ways(String word) {
        var ways = new ArrayList<String>();
        ways.add(word);
        var parts = Segments.divided(word);
        var others = parts.size() > 1 ? regrouped(parts) : Segments.apart(word);
        others.stream()
                .filter(other -> Segments.mayBeJoined(word) || other.indexOf(' ') > 0)
                .filter(known::knows)
                .forEach(ways::add);
        if (phrase) {
            Abbreviations.others(word).stream().filter(known::knows).forEach(ways::add);
        }
        return ways;
    }
}
