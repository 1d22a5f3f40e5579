package interlocal.content.frontmatter;

import interlocal.content.Names;
import interlocal.content.Rule;
import interlocal.vocabulary.Concept;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import interlocal.vocabulary.Vocabularies;
import interlocal.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one value of a field looks like: how its text is read, its bounds or choices, and the Rule that an invalid text
 * breaks. Forms, schemas and tables are made by switching over the kinds below.
 *
 * @param <T> the type of the value read
 */
public sealed interface ValueType<T>
        permits ValueType.Text,
                ValueType.Numeric,
                ValueType.OneOf,
                ValueType.TermOf,
                ValueType.Country,
                ValueType.Region,
                Notation {

    /**
     * Reads a value.
     *
     * @param text without space around it
     * @param vocabularies in which terms are looked up
     * @return the value; empty if the text is not valid
     */
    Optional<T> parse(String text, Vocabularies vocabularies);

    /** The rule that an invalid text breaks. */
    Rule rule();

    /** The arguments of the rule's sentence that follow the key, for a text that breaks the rule. */
    default List<Object> details(String text, Vocabularies vocabularies) {
        return List.of(text);
    }

    /**
     * A text.
     *
     * @param longest the greatest number of characters (code points)
     */
    record Text(int longest) implements ValueType<String> {

        @Override
        public Optional<String> parse(String text, Vocabularies vocabularies) {
            return Optional.of(text).filter(fitting -> characters(fitting) <= longest);
        }

        @Override
        public Rule rule() {
            return Rule.TOO_LONG;
        }

        @Override
        public List<Object> details(String text, Vocabularies vocabularies) {
            return List.of(characters(text), longest);
        }

        private static int characters(String text) {
            return text.codePointCount(0, text.length());
        }
    }

    /**
     * A number.
     *
     * @param whole whether it is an integer
     * @param parsing reads a text of the right shape; may throw {@link NumberFormatException}
     */
    record Numeric<T extends Number>(boolean whole, long least, long most, Function<String, T> parsing)
            implements ValueType<T> {

        private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,19}");
        private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]{1,19}(\\.[0-9]{1,19})?");

        /** The pattern of its text. */
        public Pattern shape() {
            return whole ? WHOLE : DECIMAL;
        }

        @Override
        public Optional<T> parse(String text, Vocabularies vocabularies) {
            return Notation.attempt(() -> parsing.apply(text))
                    .filter(_ -> shape().matcher(text).matches())
                    .filter(number -> whole
                            ? number.longValue() >= least && number.longValue() <= most
                            : number.doubleValue() >= least && number.doubleValue() <= most);
        }

        @Override
        public Rule rule() {
            return Rule.NUMBER;
        }

        @Override
        public List<Object> details(String text, Vocabularies vocabularies) {
            return List.of(text, Long.toString(least), Long.toString(most));
        }
    }

    /** One of a few words. The words keep their order. */
    record OneOf<T>(SequencedMap<String, T> values) implements ValueType<T> {

        public OneOf {
            values = new LinkedHashMap<>(values);
        }

        @Override
        public Optional<T> parse(String text, Vocabularies vocabularies) {
            return Optional.ofNullable(values.get(text));
        }

        @Override
        public Rule rule() {
            return Rule.CHOICE;
        }

        @Override
        public List<Object> details(String text, Vocabularies vocabularies) {
            return List.of(text, String.join(", ", values.keySet()));
        }
    }

    /** A term of a vocabulary, written as a path from its topmost parent. */
    record TermOf(Scheme scheme) implements ValueType<Term> {

        @Override
        public Optional<Term> parse(String text, Vocabularies vocabularies) {
            return Term.parse(text).filter(vocabularies.of(scheme)::allows);
        }

        @Override
        public Rule rule() {
            return Rule.UNKNOWN_TERM;
        }

        @Override
        public List<Object> details(String text, Vocabularies vocabularies) {
            return nearest(scheme, text, vocabularies);
        }
    }

    /** A country by its name, a synonym or its term. */
    record Country() implements ValueType<Term> {

        @Override
        public Optional<Term> parse(String text, Vocabularies vocabularies) {
            var jurisdictions = vocabularies.of(Scheme.JURISDICTIONS);
            return named(jurisdictions, jurisdictions.roots(), text, "");
        }

        @Override
        public Rule rule() {
            return Rule.UNKNOWN_TERM;
        }

        @Override
        public List<Object> details(String text, Vocabularies vocabularies) {
            return nearest(Scheme.JURISDICTIONS, text, vocabularies);
        }
    }

    /**
     * A region by its name, a synonym or its term.
     *
     * @param country the country that the region is in; null if it is not known yet
     */
    record Region(@Nullable Term country) implements ValueType<Term> {

        @Override
        public Optional<Term> parse(String text, Vocabularies vocabularies) {
            var jurisdictions = vocabularies.of(Scheme.JURISDICTIONS);
            return named(jurisdictions, candidates(jurisdictions), text, country == null ? "" : country + "/");
        }

        private List<Concept> candidates(Vocabulary jurisdictions) {
            return jurisdictions.roots().stream()
                    .filter(root -> country == null || root.term().equals(country))
                    .flatMap(root -> root.children().stream())
                    .toList();
        }

        @Override
        public Rule rule() {
            return Rule.UNKNOWN_TERM;
        }

        @Override
        public List<Object> details(String text, Vocabularies vocabularies) {
            return nearest(Scheme.JURISDICTIONS, text, vocabularies);
        }
    }

    private static Optional<Term> named(Vocabulary vocabulary, List<Concept> concepts, String name, String prefix) {
        return Vocabulary.named(concepts, name)
                .map(Concept::term)
                .or(() -> Term.parse(prefix + Names.kebab(name)).filter(vocabulary::allows));
    }

    private static List<Object> nearest(Scheme scheme, String text, Vocabularies vocabularies) {
        var nearest = vocabularies.of(scheme).nearest(text);
        return List.of(
                text,
                scheme.file(),
                nearest.map(concept -> concept.term().path()).orElse("-"));
    }
}
