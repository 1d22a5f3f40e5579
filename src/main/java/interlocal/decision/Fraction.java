package interlocal.decision;

import java.math.BigInteger;
import java.util.Collection;

/**
 * An exact number: two that are equal are the same, however they came about.
 *
 * @param numerator has no divisor in common with the denominator
 * @param denominator greater than 0
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    public static final Fraction ZERO = of(0);

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    /** @throws ArithmeticException if the denominator is 0 */
    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction of nothing");
        }
        var common = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    public static Fraction of(long whole) {
        return of(whole, 1);
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** The mean of at least one number. */
    public static Fraction mean(Collection<Fraction> numbers) {
        return numbers.stream().reduce(ZERO, Fraction::plus).dividedBy(of(numbers.size()));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(other.times(of(-1)));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * How many times the other is in it.
     *
     * @throws ArithmeticException if the other is 0
     */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Fraction abs() {
        return signum() < 0 ? times(of(-1)) : this;
    }

    /** -1, 0 or 1, as it is below, equal to or above 0. */
    public int signum() {
        return numerator.signum();
    }

    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /** To show, not to compare: in hundredths, rounded to the nearest, halves away from zero. */
    public int percent() {
        var twice = numerator.abs().multiply(HUNDRED).shiftLeft(1).add(denominator);
        return twice.divide(denominator.shiftLeft(1)).intValue() * signum();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return isWhole() ? numerator.toString() : numerator + "/" + denominator;
    }
}
