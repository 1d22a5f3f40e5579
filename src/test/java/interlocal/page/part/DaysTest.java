package interlocal.page.part;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.messages.MessageBundle;
import interlocal.messages.Messages;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    private static final Messages MESSAGES = MessageBundle.read(
                    "interlocal.page.messages", DaysTest.class.getClassLoader())
            .in(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "2027-03-14,,14 March 2027",
        "2027-03-14,2027-03-14,14 March 2027",
        "2027-03-14,2027-03-16,14–16 March 2027",
        "2027-03-30,2027-04-02,30 March – 2 April 2027",
        "2026-12-30,2027-01-02,30 December 2026 – 2 January 2027",
        "2026-03-14,2027-03-14,14 March 2026 – 14 March 2027",
        "2027-03-16,2027-03-14,16–14 March 2027"
    })
    void whatDiffersIsSaidAndTheRestOnce(LocalDate first, @Nullable LocalDate last, String said) {
        assertThat(Days.span(first, last, MESSAGES)).isEqualTo(said);
    }

    @Test
    void twoSpansThatDifferAreSaidDifferently() {
        var random = new Random(11);
        for (var pair = 0; pair < 5_000; pair++) {
            var first = LocalDate.of(2026, 11, 20).plusDays(random.nextInt(60));
            var last = first.plusDays(random.nextInt(400));
            var other = random.nextBoolean() ? last.plusMonths(1) : last.plusYears(1);
            assertThat(Days.span(first, last, MESSAGES)).isNotEqualTo(Days.span(first, other, MESSAGES));
        }
    }
}
