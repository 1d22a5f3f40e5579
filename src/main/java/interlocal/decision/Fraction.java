package interlocal.decision;

import java.math.BigInteger;
import java.util.Collection;

/**
 * An exact rational number in lowest terms, so that equal numbers are equal records.
 *
 * @param numerator shares no divisor with the denominator
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

    /**
     * The arithmetic mean.
     *
     * @throws ArithmeticException if there are no numbers
     */
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
     * The quotient of this and another number.
     *
     * @throws ArithmeticException if the other number is 0
     */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Fraction abs() {
        return signum() < 0 ? times(of(-1)) : this;
    }

    /** -1 if negative, 0 if zero, 1 if positive. */
    public int signum() {
        return numerator.signum();
    }

    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /**
     * This number times 100, rounded to the nearest integer, halves away from zero. For display only: two different
     * numbers may round to the same.
     */
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
