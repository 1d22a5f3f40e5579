package interlocal.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelephonesTest {

    @ParameterizedTest
    @CsvSource({
        "+1 519-555-0199, 15195550199 0015195550199 5195550199 05195550199",
        "(519) 555-0199, 5195550199 15195550199",
        "1-519-555-0199 ext. 12, 15195550199 5195550199",
        "+44 (0)20 7946 0000, 442079460000 00442079460000 2079460000 02079460000",
        "020 7946 0000, 02079460000 2079460000 12079460000",
        "+353 1 555 0199, 35315550199 0035315550199 15550199 015550199",
        "0033 1 99 00 55 55, 33199005555 0033199005555 199005555 0199005555",
        "911, ''"
    })
    void areDigitsWithAndWithoutTheCodeOfTheCountry(String number, String forms) {
        assertThat(Telephones.forms(number))
                .containsExactlyInAnyOrder(forms.isEmpty() ? new String[0] : forms.split(" "));
    }

    @Test
    void areFoundInATextButYearsAndAmountsAreNone() {
        assertThat(Telephones.in("Ring (519) 555-0199 or 519.555.0123, not in 2014 2015 2016, for 1 250 000 dollars."))
                .contains("5195550199", "5195550123")
                .allMatch(form -> form.matches("1?5195550(199|123)"));
    }
}
