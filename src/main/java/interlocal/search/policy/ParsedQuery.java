package interlocal.search.policy;

import static java.util.stream.Collectors.joining;

import interlocal.search.Facet;
import interlocal.search.SearchRequest;
import interlocal.search.policy.QueryReader.Operator;
import interlocal.vocabulary.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a search text asks for: words and phrases in quotes, in any field or in one ({@code title:fire},
 * {@code name:"new york"}), and terms ({@code outcome:failed}, {@code service:public-safety/fire} or
 * {@code service:fire}). A hyphen before any of these excludes it, and so does {@code NOT}; {@code AND} says what is so
 * anyway. {@code OR} asks for either of two words or phrases, or of two terms; between a word and a term, or before what
 * is excluded, it is passed over. These three are words unless in capitals, and in a longer text all in capitals.
 * Everything else separates words, so every text can be parsed.
 *
 * @param wanted the words and phrases asked for; {@link QueryPlan} decides which are required
 * @param groups the same, those joined by {@code OR} together; empty if none are
 * @param terms a record needs one of each group, in addition to what filters choose
 * @param excludedTerms no record may have one
 * @param passedOver whether an {@code OR} stood where it joins nothing
 * @param cut whether there were more than {@value #MOST} terms and parts that are not
 *     {@linkplain Clause#common common}, or as many characters as a {@link SearchRequest} can have; the rest is ignored
 */
public record ParsedQuery(
        List<Clause> wanted,
        List<List<Clause>> groups,
        List<Clause> excluded,
        List<List<FacetTerm>> terms,
        List<FacetTerm> excludedTerms,
        boolean passedOver,
        boolean cut) {

    /** More words than anyone types; a text that was copied may have more. */
    public static final int MOST = 128;

    /**
     * A word or a phrase, {@linkplain Characters#plain plain}.
     *
     * @param field where it must occur; absent for any field
     */
    public record Clause(
            String text, boolean phrase, @Nullable SearchField field) {

        /** Whether it may occur in a field. */
        public boolean mayBeIn(SearchField other) {
            return field == null || field == other;
        }

        /** Whether it is a single word that is too common to tell records apart. */
        public boolean common() {
            return !phrase && isCommon(text);
        }
    }

    /** Whether a word is too common to tell records apart. */
    public static boolean isCommon(String word) {
        return CommonWords.contain(word);
    }

    /**
     * A term of a facet.
     *
     * @param term its path, or the last part of it
     */
    public record FacetTerm(Facet facet, Term term) {}

    private static final String WORD = "(?:(?<![\\p{L}\\p{N}\\p{M}+])[+](?=\\p{Nd}))?"
            + "[\\p{L}\\p{N}\\p{M}]++(?:(?:[-'’.&+_]|(?<=\\p{N}),(?=\\p{N}))[\\p{L}\\p{N}\\p{M}]++)*+";

    /** A path of several levels, after the name of its facet. */
    private static final String PATH = "(?<=:)[a-z0-9-]++(?:/[a-z0-9-]++)++";

    private static final String FIELD = Stream.concat(
                    Arrays.stream(Facet.values()).map(Facet::key),
                    Arrays.stream(SearchField.values()).map(SearchField::key))
            .collect(joining("|"));
    private static final Pattern PART = Pattern.compile("(?<not>(?<![^\\s(])-)?"
            + ("(?:(?<![\\p{L}\\p{N}\\p{M}])(?<field>(?i:" + FIELD + ")):)?")
            + ("(?:[\"“”„](?<quoted>[^\"“”„]*)[\"“”]|(?<word>" + PATH + "|" + WORD + "))"));
    private static final Pattern SPACE = Pattern.compile("\\s+");

    public static ParsedQuery parse(String text) {
        var reader = new QueryReader(text);
        var matcher = PART.matcher(Pasted.read(Characters.plain(text)));
        while (matcher.find()) {
            var operator = operator(matcher, reader);
            if (operator.isPresent()) {
                reader.add(operator.get());
                continue;
            }
            var term = term(matcher);
            var part = part(matcher);
            var not = matcher.group("not") != null;
            if (part.text().isBlank()) {
                continue;
            }
            if (reader.isFull(term.isPresent() || !part.common())) {
                return reader.read(true);
            }
            term.ifPresentOrElse(named -> reader.add(named, not), () -> reader.add(part, not));
        }
        return reader.read(text.length() >= SearchRequest.LONGEST_TEXT);
    }

    private static Optional<Operator> operator(Matcher matcher, QueryReader reader) {
        return matcher.group("not") == null && matcher.group("field") == null && matcher.group("word") != null
                ? Optional.ofNullable(reader.operator(matcher.group("word")))
                : Optional.empty();
    }

    private static Clause part(Matcher matcher) {
        var quoted = matcher.group("quoted");
        var field = matcher.group("field");
        return new Clause(
                quoted == null ? matcher.group("word") : quoted,
                quoted != null,
                field == null
                        ? null
                        : SearchField.ofKey(field.toLowerCase(Locale.ROOT)).orElse(null));
    }

    /** The term, if the part names a facet; in a quoted label, spaces stand for the term's hyphens. */
    private static Optional<FacetTerm> term(Matcher matcher) {
        var field = matcher.group("field");
        var quoted = matcher.group("quoted");
        var written = quoted == null
                ? matcher.group("word")
                : SPACE.matcher(quoted.strip()).replaceAll("-");
        return Optional.ofNullable(field)
                .flatMap(key -> Facet.ofKey(key.toLowerCase(Locale.ROOT)))
                .flatMap(facet -> Term.parse(written.toLowerCase(Locale.ROOT)).map(term -> new FacetTerm(facet, term)));
    }
}
