package interlocal.search.policy;

import static java.util.stream.Collectors.joining;

import interlocal.search.Facet;
import interlocal.vocabulary.Term;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a search text asks for: words, phrases in quotes, either of them in one field ({@code title:fire},
 * {@code name:"new york"}), terms ({@code outcome:failed}, {@code service:public-safety/fire} or {@code service:fire}),
 * and any of these excluded by a hyphen before it. Whatever is none of these separates words, so every text can be read.
 *
 * @param wanted all of them are required
 * @param terms chosen or excluded, besides those that the filters choose
 * @param cut whether there were more than {@value #MOST} parts and terms that are not {@linkplain Clause#common common};
 *     the rest is ignored
 */
public record ParsedQuery(List<Clause> wanted, List<Clause> excluded, List<Chosen> terms, boolean cut) {

    public static final int MOST = 32;

    /** Not {@code it}, {@code no}, {@code not}: in this library they are about something. */
    private static final Set<String> COMMON = Set.of(
            ("a an and any are as at be been being between both but by can could did do does during for from had has have"
                            + " how if in into is may might must of on or our should so some such than that the their"
                            + " then there these they this those to was we were what when where which while why will"
                            + " with would you your")
                    .split(" ", -1));

    /**
     * A word or a phrase, in Unicode's composed form (NFC).
     *
     * @param field where it must stand; absent if anywhere
     */
    public record Clause(
            String text, boolean phrase, @Nullable SearchField field) {

        /** Whether it may stand in a field. */
        public boolean mayBeIn(SearchField other) {
            return field == null || field == other;
        }

        /** Whether it is a word too common to tell records apart. */
        public boolean common() {
            return !phrase && isCommon(text);
        }
    }

    /** Whether a word is too common to tell records apart. */
    public static boolean isCommon(String word) {
        return COMMON.contains(word.toLowerCase(Locale.ROOT));
    }

    /**
     * A term of a facet.
     *
     * @param term its path, or the last of it
     */
    public record Chosen(Facet facet, Term term, boolean excluded) {}

    private static final String WORD =
            "[\\p{L}\\p{N}\\p{M}]++(?:(?:[-'’.&+_]|(?<=\\p{N}),(?=\\p{N}))[\\p{L}\\p{N}\\p{M}]++)*+";

    /** A term below another, after its facet. */
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
        var wanted = new ArrayList<Clause>();
        var excluded = new ArrayList<Clause>();
        var terms = new ArrayList<Chosen>();
        var telling = 0;
        var matcher = PART.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
        while (matcher.find()) {
            var chosen = chosen(matcher);
            var part = part(matcher);
            if (part.text().isBlank()) {
                continue;
            }
            if ((chosen.isPresent() || !part.common()) && ++telling > MOST) {
                return new ParsedQuery(wanted, excluded, terms, true);
            }
            chosen.ifPresentOrElse(terms::add, () -> (matcher.group("not") == null ? wanted : excluded).add(part));
        }
        return new ParsedQuery(wanted, excluded, terms, false);
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

    /** Of a facet, if it is written as one; a label in quotes is a term without its hyphens. */
    private static Optional<Chosen> chosen(Matcher matcher) {
        var field = matcher.group("field");
        var quoted = matcher.group("quoted");
        var written = quoted == null
                ? matcher.group("word")
                : SPACE.matcher(quoted.strip()).replaceAll("-");
        return Optional.ofNullable(field)
                .flatMap(key -> Facet.ofKey(key.toLowerCase(Locale.ROOT)))
                .flatMap(facet -> Term.parse(written.toLowerCase(Locale.ROOT))
                        .map(term -> new Chosen(facet, term, matcher.group("not") != null)));
    }
}
