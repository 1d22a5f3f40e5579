package interlocal.page.record;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.content.Details.Basis;
import interlocal.content.Details.Result;
import interlocal.messages.MessageBundle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasurementsTest {

    private final Measurements measurements =
            new Measurements(MessageBundle.read("interlocal.page.messages", MeasurementsTest.class.getClassLoader())
                    .in(Locale.ENGLISH));

    @ParameterizedTest
    @CsvSource({
        "1234567,,'1,234,567'",
        "12,,12",
        "9.25,,9.25",
        "-3.5,,-3.5",
        "0,,0",
        "1500000000,,'1,500,000,000'",
        "1234567,USD,'$1,234,567'",
        "1000000.5,USD,'$1,000,000.5'",
        "11000000,GBP,'£11,000,000'",
        "22000,CAD,'CA$22,000'",
        "500,JPY,'¥500'"
    })
    void numbersAreGroupedAndAmountsHaveTheirCurrency(String written, @Nullable String currency, String shown) {
        assertThat(after(written, currency)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"much better,", "about 40,", "20 to 30,USD", "12%,", "1 000,"})
    void textsStayAsTheyAre(String written, @Nullable String currency) {
        assertThat(after(written, currency)).isEqualTo(written);
    }

    @Test
    void aFigureOfManyDigitsDoesNoHarm() {
        assertThat(after("1e9999", null)).hasSizeLessThan(200);
        assertThat(after("1e-9999", null)).hasSizeLessThan(200);
        assertThat(after("1e999999999", null)).hasSizeLessThan(200);
    }

    @Test
    void whatIsUnknownIsAbsent() {
        var row = measurements.row(new Result("Staff", null, null, null, null, null, null, null));
        assertThat(row.before()).isNull();
        assertThat(row.after()).isNull();
        assertThat(row.note()).isNull();
        assertThat(row.basis()).isNull();
    }

    @Test
    void unitAndPeriodAreTheNote() {
        var row = measurements.row(new Result("Calls", "1", "2", "a day", null, "2003", Basis.EVALUATED, 3));
        assertThat(row.note()).isEqualTo("a day, 2003");
        assertThat(row.basis()).isEqualTo("evaluated");
        assertThat(row.source()).isEqualTo(3);
        assertThat(measurements
                        .row(new Result("Calls", null, null, null, null, "2003", null, null))
                        .note())
                .isEqualTo("2003");
    }

    private @Nullable String after(String written, @Nullable String currency) {
        return measurements
                .row(new Result("Cost", null, written, null, currency, null, null, null))
                .after();
    }
}
