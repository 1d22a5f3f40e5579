package interlocal.content.frontmatter;

import static java.util.stream.Collectors.joining;

import interlocal.content.Doi;
import interlocal.content.Phrase;
import interlocal.content.Rule;
import interlocal.content.Slug;
import interlocal.content.Telephone;
import interlocal.content.WebAddress;
import interlocal.vocabulary.Vocabularies;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.ValueRange;
import java.util.ArrayList;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value in the notation of a standard or a common convention.
 *
 * @param standard which standard or convention
 * @param shape matches every valid text as a whole, in Java and in JavaScript; it may match invalid texts too
 * @param parsing returns empty for a text that is no such value
 * @param explaining returns further arguments of the rule's sentence and remedy, for such a text
 */
public record Notation<T>(
        Standard standard,
        Pattern shape,
        Function<String, Optional<T>> parsing,
        Rule rule,
        Function<String, List<Object>> explaining)
        implements ValueType<T> {

    private static final Pattern MAIL = Pattern.compile(
            "(?:[^<>]*<|(?i:mailto:))?"
                    + "([\\p{L}\\p{N}._+'~-]{1,64}@(?:[\\p{L}\\p{M}\\p{N}-]{1,63}\\.){1,9}\\p{L}[\\p{L}\\p{M}\\p{N}-]{1,62})>?");
    private static final ValueRange YEARS = ValueRange.of(ValueTypes.FIRST_YEAR, ValueTypes.LAST_YEAR);
    private static final int LONGEST_PHONE = 500;

    /** The standards and conventions. */
    public enum Standard {
        /** A day as in ISO 8601, {@code 2026-11-22}. */
        DATE,
        /** A local time as in ISO 8601, {@code 2026-11-22T09:00}. */
        DATE_TIME,
        /** An address that begins with http:// or https://. */
        WEB_ADDRESS,
        MAIL_ADDRESS,
        PHONE,
        /** A digital object identifier, bare or as an address. */
        DOI,
        /** A BCP 47 tag. */
        LANGUAGE,
        /** A period as in ISO 8601, {@code P6M}. */
        PERIOD,
        /** An ISO 4217 code. */
        CURRENCY,
        /** A name of the time zone database. */
        ZONE,
        /** The name of a record in its address. */
        SLUG
    }

    static final Notation<LocalDate> DATE =
            temporal(Standard.DATE, "[0-9]{4}-[0-9]{2}-[0-9]{2}", LocalDate::parse, "2026-11-22");
    static final Notation<LocalDateTime> DATE_TIME = temporal(
            Standard.DATE_TIME,
            "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{0,9})?)?",
            LocalDateTime::parse,
            "2026-11-22T09:00");
    public static final Notation<URI> WEB_ADDRESS = new Notation<>(
            Standard.WEB_ADDRESS,
            Pattern.compile("[Hh][Tt][Tt][Pp][Ss]?://.+"),
            text -> WebAddress.read(text) instanceof WebAddress.Good(URI uri) ? Optional.of(uri) : Optional.empty(),
            Rule.WEB_ADDRESS,
            text -> WebAddress.read(text) instanceof WebAddress.Bad(Phrase why) ? List.of(why) : List.of());
    static final Notation<String> MAIL_ADDRESS = of(
            Standard.MAIL_ADDRESS,
            ".*[^@\\s]@[^@\\s]+[.][^@\\s]+",
            text -> Optional.of(MAIL.matcher(text)).filter(Matcher::matches).map(mail -> mail.group(1)),
            Rule.MAIL_ADDRESS);
    static final Notation<String> PHONE = of(
            Standard.PHONE,
            "(?:.*[0-9\uFF10-\uFF19]){3}.*",
            text -> Optional.of(text).filter(number -> number.length() <= LONGEST_PHONE && Telephone.isIn(number)),
            Rule.PHONE);
    static final Notation<String> DOI =
            of(Standard.DOI, ".*10[.][0-9]{4,9}.+", text -> Doi.parse(text).map(Doi::text), Rule.DOI);
    static final Notation<String> LANGUAGE =
            of(Standard.LANGUAGE, "[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*", Notation::language, Rule.LANGUAGE);
    static final Notation<Period> PERIOD = of(
            Standard.PERIOD,
            "[-+]?[Pp]([-+]?[0-9]+[YyMmWwDd])+",
            text -> attempt(() -> Period.parse(text)).filter(Notation::reasonable),
            Rule.PERIOD);
    static final Notation<String> CURRENCY = of(
            Standard.CURRENCY,
            "[A-Z]{3}",
            text -> attempt(() -> Currency.getInstance(text).getCurrencyCode()),
            Rule.CURRENCY);
    static final Notation<ZoneId> ZONE = of(Standard.ZONE, zones(), text -> attempt(() -> ZoneId.of(text)), Rule.ZONE);
    public static final Notation<Slug> SLUG = of(Standard.SLUG, "[a-z0-9]+(-[a-z0-9]+)*", Slug::parse, Rule.SLUG);

    private static <T> Notation<T> of(
            Standard standard, String shape, Function<String, Optional<T>> parsing, Rule rule, String... examples) {
        return new Notation<>(standard, Pattern.compile(shape), parsing, rule, _ -> List.of((Object[]) examples));
    }

    /** Zone names have a slash, except some old ones. Zones can also be an offset from UTC. */
    private static String zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.matches("[A-Za-z0-9-]+"))
                .sorted()
                .collect(joining("|", ".+/.+|(UTC|GMT|UT)?[-+][0-9:]+|Z|", ""));
    }

    @Override
    public Optional<T> parse(String text, Vocabularies vocabularies) {
        return parsing.apply(text);
    }

    @Override
    public List<Object> details(String text, Vocabularies vocabularies) {
        var details = new ArrayList<Object>(List.of(text));
        details.addAll(explaining.apply(text));
        return details;
    }

    private static <T extends TemporalAccessor> Notation<T> temporal(
            Standard standard, String shape, Function<String, T> parsing, String example) {
        return of(
                standard,
                shape,
                text -> attempt(() -> parsing.apply(text))
                        .filter(date -> YEARS.isValidIntValue(date.get(ChronoField.YEAR))),
                Rule.DATE,
                example);
    }

    /** Whether a period is positive and at most 100 years. */
    private static boolean reasonable(Period period) {
        var end = attempt(() -> LocalDate.EPOCH.plus(period)).orElse(LocalDate.MAX);
        return end.isAfter(LocalDate.EPOCH) && !end.isAfter(LocalDate.EPOCH.plusYears(100));
    }

    private static Optional<String> language(String text) {
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(text).build().toLanguageTag())
                    .filter(tag -> !tag.equals("und"));
        } catch (IllformedLocaleException malformed) {
            return Optional.empty();
        }
    }

    /** The parsed value; empty if the parser throws an exception for a malformed text. */
    static <T> Optional<T> attempt(Supplier<T> parsing) {
        try {
            return Optional.of(parsing.get());
        } catch (DateTimeException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
