package interlocal.page.record;

import static java.util.stream.Collectors.joining;

import interlocal.content.Details.Result;
import interlocal.messages.Messages;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Results as rows of a table: numbers grouped, with the decimals they were written with; amounts with their currency and
 * its cents, if they have any; years and texts as they are.
 */
final class Measurements {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,6})?");
    private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{3}");

    /** A unit that is a year, unlike one that is counted in years or by the year. */
    private static final Pattern UNIT_OF_YEARS =
            Pattern.compile("(?i)((calendar|fiscal|financial|budget|school|base|baseline) )?year");

    /** A measure that is a year, if it has no unit: {@code Year of the merger}, {@code Opening year}. */
    private static final Pattern MEASURE_OF_YEARS =
            Pattern.compile("(?i)(fiscal )?year\\b.*|(founding|opening|starting|completion|closing|target) year");

    private final Messages messages;

    Measurements(Messages messages) {
        this.messages = messages;
    }

    ResultRow row(Result result) {
        var note = Stream.of(result.unit(), result.period())
                .filter(Objects::nonNull)
                .collect(joining(", "));
        return new ResultRow(
                result.measure(),
                note.isEmpty() ? null : note,
                figure(result.baseline(), result),
                figure(result.value(), result),
                result.basis() == null ? null : result.basis().key(),
                result.source());
    }

    private @Nullable String figure(@Nullable String text, Result result) {
        if (text == null || !NUMBER.matcher(text).matches() || isYear(text, result)) {
            return text;
        }
        var number = new BigDecimal(text);
        return result.currency() == null
                ? format(number, NumberFormat.getNumberInstance(messages.locale()), number.scale())
                : amount(number, Currency.getInstance(result.currency()));
    }

    private String amount(BigDecimal number, Currency currency) {
        var format = NumberFormat.getCurrencyInstance(messages.locale());
        format.setCurrency(currency);
        return format(
                number,
                format,
                number.scale() == 0 ? 0 : Math.max(number.scale(), currency.getDefaultFractionDigits()));
    }

    private static String format(BigDecimal number, NumberFormat format, int decimals) {
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    private static boolean isYear(String text, Result result) {
        var unit = result.unit();
        return result.currency() == null
                && YEAR.matcher(text).matches()
                && (unit == null
                        ? MEASURE_OF_YEARS.matcher(result.measure().strip()).matches()
                        : UNIT_OF_YEARS.matcher(unit.strip()).matches());
    }
}
