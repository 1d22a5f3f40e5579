package interlocal.content;

import interlocal.vocabulary.Concept;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import interlocal.vocabulary.Vocabularies;
import interlocal.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The forms of terms and of names of jurisdictions. */
final class TermValueTypes {

    private final Vocabularies vocabularies;

    TermValueTypes(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** A term of a scheme. */
    ValueType<Term> term(Scheme scheme) {
        var vocabulary = vocabularies.of(scheme);
        return form(scheme, text -> Term.parse(text).filter(vocabulary::allows));
    }

    /** A country by its name or term. */
    ValueType<Term> country() {
        var vocabulary = vocabularies.of(Scheme.JURISDICTIONS);
        return form(Scheme.JURISDICTIONS, text -> named(vocabulary, vocabulary.roots(), text, ""));
    }

    /** A region of a country, by its name or term. */
    ValueType<Term> region(Term country) {
        var vocabulary = vocabularies.of(Scheme.JURISDICTIONS);
        var regions = vocabulary.find(country).map(Concept::children).orElse(List.of());
        return form(Scheme.JURISDICTIONS, text -> named(vocabulary, regions, text, country + "/"));
    }

    private static Optional<Term> named(Vocabulary vocabulary, List<Concept> concepts, String name, String prefix) {
        return Vocabulary.named(concepts, name)
                .map(Concept::term)
                .or(() -> Term.parse(prefix + Names.kebab(name)).filter(vocabulary::allows));
    }

    private ValueType<Term> form(Scheme scheme, Function<String, Optional<Term>> reading) {
        return new ValueType<>(
                reading,
                Rule.UNKNOWN_TERM,
                text -> List.of(
                        text,
                        scheme.file(),
                        vocabularies
                                .of(scheme)
                                .nearest(text)
                                .map(concept -> concept.term().path())
                                .orElse("-")));
    }
}
