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

/** Results as rows of a table: numbers grouped, amounts with their currency, texts as they are. */
final class Measurements {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,6})?");

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
                figure(result.baseline(), result.currency()),
                figure(result.value(), result.currency()),
                result.basis() == null ? null : result.basis().key(),
                result.source());
    }

    private @Nullable String figure(@Nullable String text, @Nullable String currency) {
        if (text == null || !NUMBER.matcher(text).matches()) {
            return text;
        }
        var number = new BigDecimal(text);
        var format = currency == null
                ? NumberFormat.getNumberInstance(messages.locale())
                : NumberFormat.getCurrencyInstance(messages.locale());
        if (currency != null) {
            format.setCurrency(Currency.getInstance(currency));
        }
        format.setMinimumFractionDigits(0);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }
}
