package interlocal.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The concepts of one scheme: a forest, in the order of its file. An {@linkplain #open() open} vocabulary stands for a
 * file that is missing or could not be read: it has no labels and allows every term.
 */
public final class Vocabulary {

    private final List<Concept> roots;
    private final boolean open;
    private final Map<Term, Concept> byTerm = new LinkedHashMap<>();
    private volatile @Nullable TrigramMatcher matcher;

    private Vocabulary(List<Concept> roots, boolean open) {
        this.roots = List.copyOf(roots);
        this.open = open;
        this.roots.forEach(this::register);
    }

    public static Vocabulary of(List<Concept> roots) {
        return new Vocabulary(roots, false);
    }

    /** An open vocabulary, for a file that is missing or could not be read. */
    public static Vocabulary open() {
        return new Vocabulary(List.of(), true);
    }

    private void register(Concept concept) {
        byTerm.put(concept.term(), concept);
        concept.children().forEach(this::register);
    }

    public List<Concept> roots() {
        return roots;
    }

    /** All concepts, parents before children. */
    public Stream<Concept> concepts() {
        return byTerm.values().stream();
    }

    public Optional<Concept> find(Term term) {
        return Optional.ofNullable(byTerm.get(term));
    }

    /** The concept of a term; in an open vocabulary, which has none, one made from the term. */
    public Optional<Concept> concept(Term term) {
        return find(term)
                .or(() -> Optional.of(new Concept(term, spelledOut(term), List.of(), null, List.of()))
                        .filter(_ -> open));
    }

    /**
     * The concept whose path or label is most similar to a text, or empty if none is. Meant for correcting typing
     * errors.
     */
    public Optional<Concept> nearest(String text) {
        var known = matcher;
        if (known == null) {
            known = new TrigramMatcher(byTerm.values());
            matcher = known;
        }
        return known.nearest(text);
    }

    /** Whether documents may use the term. */
    public boolean allows(Term term) {
        return open || byTerm.containsKey(term);
    }

    /** The label of a term; for an unknown term, its last segment with spaces for hyphens. */
    public String label(Term term) {
        return find(term).map(Concept::label).orElseGet(() -> spelledOut(term));
    }

    /** The position of a term in the file, from 0; unknown terms come last. */
    public int position(Term term) {
        var position = 0;
        for (var known : byTerm.keySet()) {
            if (known.equals(term)) {
                return position;
            }
            position++;
        }
        return Integer.MAX_VALUE;
    }

    /**
     * The first of the candidates that has this name, ignoring case and surrounding spaces. A name is a label, a
     * synonym, a path or the last segment of a path.
     */
    public static Optional<Concept> named(List<Concept> candidates, String name) {
        var wanted = name.strip().toLowerCase(Locale.ROOT);
        return candidates.stream()
                .filter(concept -> Stream.concat(
                                Stream.of(concept.label(), concept.term().path(), lastSegment(concept.term())),
                                concept.synonyms().stream())
                        .anyMatch(word -> word.toLowerCase(Locale.ROOT).equals(wanted)))
                .findFirst();
    }

    private static String lastSegment(Term term) {
        return term.path().substring(term.path().lastIndexOf('/') + 1);
    }

    private static String spelledOut(Term term) {
        var words = lastSegment(term).replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
