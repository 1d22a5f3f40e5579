package interlocal.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelephoneTest {

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
        +1 800 555 0100 = tel:+18005550100
        +1 (555) 010-0199 ext. 5 = tel:+15550100199;ext~5
        (222) 555-INFO = tel:2225554636
        1-800-FLOWERS = tel:18003569377
        1 800 MY-APPLE = tel:18006927753
        519-555-0199 extension 5 = tel:5195550199;ext~5
        519-555-0199, x5 = tel:5195550199;ext~5
        519-555-0199 EXT 5 = tel:5195550199;ext~5
        0800 123 456 (option 2) = tel:0800123456
        519\u2011555\u20110199 = tel:5195550199
        519\u2013555\u20130199 = tel:5195550199
        519\u00A0555\u202F0199 = tel:5195550199
        +44 (0)20 7946 0000 = tel:+442079460000
        (+1) 519 555 0199 = tel:+15195550199
        519.555.0199 = tel:5195550199
        030/901820 = tel:030901820
        ５１９-５５５-０１９９ = tel:5195550199
        911 = tel:911
        2-1-1 = tel:211
        Call 555-0100 on weekdays = tel:5550100
        """)
    void isDialledAsADirectoryPrintsIt(String written, String address) {
        assertThat(Telephone.in(written)).containsExactly(new Telephone(written));
        assertThat(new Telephone(written).address()).contains(address.replace('~', '='));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        555-0100 or 555-0101; 555-0100=tel:5550100 555-0101=tel:5550101
        555-0100 / 555-0101; 555-0100=tel:5550100 555-0101=tel:5550101
        555-0100, 555-0101; 555-0100=tel:5550100 555-0101=tel:5550101
        555-0100 (TTY 555-0101); 555-0100=tel:5550100 TTY 555-0101=tel:5550101
        (222) 555-0100 ou (222) 555-0101; (222) 555-0100=tel:2225550100 (222) 555-0101=tel:2225550101
        """)
    void areSeveralWhereSeveralArePrinted(String written, String numbers) {
        assertThat(Telephone.in(written).stream()
                        .map(number -> number.text() + "=" + number.address().orElseThrow())
                        .reduce((one, other) -> one + " " + other))
                .contains(numbers);
    }

    @Test
    void areSeveralWithASemicolonBetween() {
        assertThat(Telephone.in("555-0100; 555-0101"))
                .containsExactly(new Telephone("555-0100"), new Telephone("555-0101"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"on request", "12", "ask at the desk", "", "1234567890123456", "n/a", "-"})
    void isNothingElse(String written) {
        assertThat(Telephone.isIn(written)).isFalse();
        assertThat(new Telephone(written).address()).isEmpty();
    }
}
