package interlocal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    @Test
    void equalNumbersAreEqualFractions() {
        assertThat(Fraction.of(2, 4)).isEqualTo(Fraction.of(-1, -2)).hasToString("1/2");
        assertThat(Fraction.of(6, 3)).isEqualTo(Fraction.of(2)).hasToString("2");
        assertThat(Fraction.of(0, -7)).isEqualTo(Fraction.ZERO);
    }

    @Test
    void arithmeticIsExact() {
        var third = Fraction.of(1, 3);
        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.of(1));
        assertThat(third.minus(Fraction.of(1, 2))).isEqualTo(Fraction.of(-1, 6));
        assertThat(third.times(Fraction.of(3, 4))).isEqualTo(Fraction.of(1, 4));
        assertThat(third.dividedBy(Fraction.of(-2))).isEqualTo(Fraction.of(-1, 6));
        assertThat(Fraction.mean(List.of(Fraction.of(1), Fraction.of(1), Fraction.of(3))))
                .isEqualTo(Fraction.of(5, 3));
        assertThat(Fraction.of(-1, 2).abs()).isEqualTo(Fraction.of(1, 2));
    }

    @Test
    void fractionsCompareByValue() {
        assertThat(Fraction.of(1, 3)).isGreaterThan(Fraction.of(33, 100)).isLessThan(Fraction.of(34, 100));
        assertThat(Fraction.of(-1, 2)).isLessThan(Fraction.of(-1, 3));
    }

    @ParameterizedTest
    @CsvSource({"1,3,33", "2,3,67", "-2,3,-67", "1,200,1", "-1,200,-1", "1,201,0", "1,1,100", "-1,1,-100", "0,1,0"})
    void hundredthsAreRoundedHalvesAwayFromZero(long numerator, long denominator, int shown) {
        assertThat(Fraction.of(numerator, denominator).percent()).isEqualTo(shown);
    }

    @Test
    void divisionByZeroFails() {
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.of(1).dividedBy(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
    }
}
