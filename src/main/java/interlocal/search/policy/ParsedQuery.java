package interlocal.search.policy;

import static java.util.stream.Collectors.joining;

import interlocal.search.Facet;
import interlocal.vocabulary.Term;
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
 * What a search text asks for: words and phrases in quotes, in any field or in one ({@code title:fire},
 * {@code name:"new york"}), and terms ({@code outcome:failed}, {@code service:public-safety/fire} or
 * {@code service:fire}). A hyphen before any of these excludes it. Everything else separates words, so every text can
 * be parsed.
 *
 * @param wanted the words and phrases asked for; {@link QueryPlan} decides which are required
 * @param terms chosen or excluded, in addition to those chosen by filters
 * @param cut whether there were more than {@value #MOST} terms and parts that are not
 *     {@linkplain Clause#common common}; the rest is ignored
 */
public record ParsedQuery(List<Clause> wanted, List<Clause> excluded, List<Chosen> terms, boolean cut) {

    public static final int MOST = 32;

    /**
     * Words too common to tell records apart; not {@code it}, {@code no} and {@code not}, which mean something here.
     */
    private static final Set<String> COMMON = Set.of(
            ("a an and any are as at be been being between both but by can could did do does during for from had has"
                + " have how if in into is may might must of on or our should so some such than that the their then"
                + " there these they this those to was we were what when where which while why will with would you"
                + " your")
                    .split(" ", -1));

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
        return COMMON.contains(word.toLowerCase(Locale.ROOT));
    }

    /**
     * A term of a facet, chosen or excluded.
     *
     * @param term its path, or the last part of it
     */
    public record Chosen(Facet facet, Term term, boolean excluded) {}

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
        var wanted = new ArrayList<Clause>();
        var excluded = new ArrayList<Clause>();
        var terms = new ArrayList<Chosen>();
        var telling = 0;
        var matcher = PART.matcher(Pasted.read(Characters.plain(text)));
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

    /** The term, if the part names a facet; in a quoted label, spaces stand for the term's hyphens. */
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
