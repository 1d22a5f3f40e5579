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
        "1000000.5,USD,'$1,000,000.50'",
        "1250.50,USD,'$1,250.50'",
        "1250.00,USD,'$1,250.00'",
        "1250,USD,'$1,250'",
        "0.125,USD,$0.125",
        "-1250.5,EUR,'-€1,250.50'",
        "1250.5,JPY,'¥1,250.5'",
        "1250.5,KWD,'KWD1,250.500'",
        "3.50,,3.50",
        "1250.50,,'1,250.50'",
        "11000000,GBP,'£11,000,000'",
        "22000,CAD,'CA$22,000'",
        "500,JPY,'¥500'"
    })
    void numbersAreGroupedAndAmountsHaveTheirCurrency(String written, @Nullable String currency, String shown) {
        assertThat(after(written, currency)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "Founded,2010,year,2010",
        "Founded,2010,Year,2010",
        "Budget,2010,fiscal year,2010",
        "Year of the merger,2010,,2010",
        "Year founded,1987,,1987",
        "Opening year,2010,,2010",
        "Calls,2010,a year,'2,010'",
        "Calls per year,2010,,'2,010'",
        "Calls,2010,per year,'2,010'",
        "Trees,2010,years old,'2,010'",
        "Savings in the first year,2010,,'2,010'",
        "Year of the merger,12010,,'12,010'",
        "Yearly calls,2010,,'2,010'"
    })
    void aYearIsNotGrouped(String measure, String written, @Nullable String unit, String shown) {
        var row = measurements.row(new Result(measure, written, written, unit, null, null, null, null));
        assertThat(row.before()).isEqualTo(shown);
        assertThat(row.after()).isEqualTo(shown);
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
