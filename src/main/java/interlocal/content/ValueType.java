package interlocal.content;

import static java.util.stream.Collectors.joining;

import interlocal.content.Details.Choice;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.ValueRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * How a text of the header becomes a value.
 *
 * @param reading answers empty for a text that is no such value
 * @param rule which that text breaks
 * @param details what fills in the rule's sentence after the key, for such a text
 */
record ValueType<T>(Function<String, Optional<T>> reading, Rule rule, Function<String, List<Object>> details) {

    private static final Pattern MAIL =
            Pattern.compile("[\\p{L}\\p{N}._+'~-]{1,64}@[A-Za-z0-9.-]{1,200}\\.[A-Za-z]{2,20}");
    private static final Pattern PHONE_NUMBER =
            Pattern.compile("\\+?[0-9(][0-9 ()./-]{2,40}(,? ?(ext\\.?|x) ?[0-9]{1,8})?");
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,19}");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]{1,19}(\\.[0-9]{1,19})?");
    private static final ValueRange YEARS = ValueRange.of(1500, 2200);
    private static final int LONGEST_ADDRESS = 2_000;
    private static final Set<String> WEB = Set.of("http", "https");

    static final ValueType<LocalDate> DATE = temporal(LocalDate::parse, "2026-11-22");
    static final ValueType<LocalDateTime> DATE_TIME = temporal(LocalDateTime::parse, "2026-11-22T09:00");
    static final ValueType<URI> WEB_ADDRESS = of(ValueType::webAddress, Rule.WEB_ADDRESS);
    static final ValueType<String> MAIL_ADDRESS =
            of(text -> Optional.of(text).filter(MAIL.asMatchPredicate()), Rule.MAIL_ADDRESS);
    static final ValueType<String> PHONE =
            of(text -> Optional.of(text).filter(PHONE_NUMBER.asMatchPredicate()), Rule.PHONE);
    static final ValueType<String> LANGUAGE = of(ValueType::language, Rule.LANGUAGE);
    static final ValueType<Period> PERIOD =
            of(text -> attempt(() -> Period.parse(text)).filter(ValueType::reasonable), Rule.PERIOD);
    static final ValueType<String> CURRENCY =
            of(text -> attempt(() -> Currency.getInstance(text).getCurrencyCode()), Rule.CURRENCY);
    static final ValueType<ZoneId> ZONE = of(text -> attempt(() -> ZoneId.of(text)), Rule.ZONE);
    static final ValueType<Slug> SLUG = of(Slug::parse, Rule.SLUG);

    static <T> ValueType<T> of(Function<String, Optional<T>> reading, Rule rule, Object... remedy) {
        return new ValueType<>(reading, rule, text -> {
            var details = new ArrayList<Object>(List.of(text));
            details.addAll(Arrays.asList(remedy));
            return details;
        });
    }

    /** A text of at most so many characters. */
    static ValueType<String> text(int longest) {
        return new ValueType<>(
                text -> Optional.of(text).filter(fitting -> characters(fitting) <= longest),
                Rule.TOO_LONG,
                text -> List.of(characters(text), longest));
    }

    static ValueType<Integer> integer(int least, int most) {
        return of(
                text -> number(WHOLE, text, Integer::valueOf).filter(number -> number >= least && number <= most),
                Rule.NUMBER,
                Integer.toString(least),
                Integer.toString(most));
    }

    static ValueType<Long> count() {
        return of(
                text -> number(WHOLE, text, Long::valueOf).filter(number -> number >= 0),
                Rule.NUMBER,
                "0",
                Long.toString(Long.MAX_VALUE));
    }

    static ValueType<Double> degrees(int most) {
        return of(
                text -> number(DECIMAL, text, Double::valueOf).filter(number -> Math.abs(number) <= most),
                Rule.NUMBER,
                Integer.toString(-most),
                Integer.toString(most));
    }

    static <E extends Enum<E> & Choice> ValueType<E> choice(Class<E> type) {
        var choices = type.getEnumConstants();
        return of(
                text -> Arrays.stream(choices)
                        .filter(choice -> choice.key().equals(text))
                        .findFirst(),
                Rule.CHOICE,
                Arrays.stream(choices).map(Choice::key).collect(joining(", ")));
    }

    private static int characters(String text) {
        return text.codePointCount(0, text.length());
    }

    private static <T> Optional<T> number(Pattern shape, String text, Function<String, T> parsing) {
        return Optional.of(text)
                .filter(shape.asMatchPredicate())
                .flatMap(digits -> attempt(() -> parsing.apply(digits)));
    }

    private static <T extends TemporalAccessor> ValueType<T> temporal(Function<String, T> parsing, String example) {
        return of(
                text -> attempt(() -> parsing.apply(text))
                        .filter(date -> YEARS.isValidIntValue(date.get(ChronoField.YEAR))),
                Rule.DATE,
                example);
    }

    /** Whether it ends after it begins, and within a century. */
    private static boolean reasonable(Period period) {
        var end = attempt(() -> LocalDate.EPOCH.plus(period)).orElse(LocalDate.MAX);
        return end.isAfter(LocalDate.EPOCH) && !end.isAfter(LocalDate.EPOCH.plusYears(100));
    }

    private static Optional<URI> webAddress(String text) {
        if (text.length() > LONGEST_ADDRESS) {
            return Optional.empty();
        }
        try {
            var address = new URI(text.replace(" ", "%20").replace("|", "%7C"));
            var scheme = address.getScheme();
            return scheme != null && WEB.contains(scheme.toLowerCase(Locale.ROOT)) && address.getHost() != null
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<String> language(String text) {
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(text).build().toLanguageTag())
                    .filter(tag -> !tag.equals("und"));
        } catch (IllformedLocaleException malformed) {
            return Optional.empty();
        }
    }

    private static <T> Optional<T> attempt(Supplier<T> parsing) {
        try {
            return Optional.of(parsing.get());
        } catch (DateTimeException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
