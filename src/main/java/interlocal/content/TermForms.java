package interlocal.content;

import static java.util.stream.Collectors.toSet;

import interlocal.vocabulary.Concept;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import interlocal.vocabulary.Vocabularies;
import interlocal.vocabulary.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The forms of terms and of names of jurisdictions, and what is nearest to one that is unknown. */
final class TermForms {

    private final Vocabularies vocabularies;

    TermForms(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** A term of a scheme. */
    Form<Term> term(Scheme scheme) {
        var vocabulary = vocabularies.of(scheme);
        return form(scheme, text -> Term.parse(text).filter(vocabulary::allows));
    }

    /** A country by its name or term. */
    Form<Term> country() {
        var vocabulary = vocabularies.of(Scheme.JURISDICTIONS);
        return form(Scheme.JURISDICTIONS, text -> named(vocabulary, vocabulary.roots(), text, ""));
    }

    /** A region of a country, by its name or term. */
    Form<Term> region(Term country) {
        var vocabulary = vocabularies.of(Scheme.JURISDICTIONS);
        var regions = vocabulary.find(country).map(Concept::children).orElse(List.of());
        return form(Scheme.JURISDICTIONS, text -> named(vocabulary, regions, text, country + "/"));
    }

    private static Optional<Term> named(Vocabulary vocabulary, List<Concept> concepts, String name, String prefix) {
        return Vocabulary.named(concepts, name)
                .map(Concept::term)
                .or(() -> Term.parse(prefix + Names.kebab(name)).filter(vocabulary::allows));
    }

    private Form<Term> form(Scheme scheme, Function<String, Optional<Term>> reading) {
        return new Form<>(
                reading,
                Rule.UNKNOWN_TERM,
                text -> List.of(text, scheme.file(), nearest(vocabularies.of(scheme), text)));
    }

    private static String nearest(Vocabulary vocabulary, String text) {
        var wanted = trigrams(text);
        return vocabulary
                .concepts()
                .max(Comparator.comparingDouble(concept -> likeness(wanted, concept)))
                .map(concept -> concept.term().path())
                .orElse("-");
    }

    private static double likeness(Set<String> wanted, Concept concept) {
        return Math.max(likeness(wanted, trigrams(concept.term().path())), likeness(wanted, trigrams(concept.label())));
    }

    private static double likeness(Set<String> some, Set<String> others) {
        var shared = some.stream().filter(others::contains).count();
        return 2.0 * shared / (some.size() + others.size());
    }

    private static Set<String> trigrams(String text) {
        var padded = "  " + text.toLowerCase(Locale.ROOT) + " ";
        return IntStream.range(0, padded.length() - 2)
                .mapToObj(i -> padded.substring(i, i + 3))
                .collect(toSet());
    }
}
