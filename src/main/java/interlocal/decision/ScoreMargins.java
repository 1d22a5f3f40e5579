package interlocal.decision;

import interlocal.content.DecisionModel;
import interlocal.content.DecisionModel.Factor;
import interlocal.content.DecisionModel.Type;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The margins of one type over each of its rivals, and what each possible change of a grade adds to them. Everything is
 * multiplied by a common denominator, so that whole numbers suffice and nothing is rounded.
 */
final class ScoreMargins {

    /** Sums of numbers of at most this many bits cannot overflow a {@code long}. */
    private static final int BITS = 62;

    private final long[] current;
    private final List<List<GradeMove>> moves;
    /**
     * Upper bound by factor, number of changes and rival: the most that so many changes of this and later factors can
     * add.
     */
    private final long[][][] best;
    /** Lower bound by factor and number of changes: the shortest total distance of so many moves. */
    private final long[][] least;

    private ScoreMargins(long[] current, List<List<GradeMove>> moves) {
        this.current = current;
        this.moves = moves;
        var factors = moves.size();
        best = new long[factors + 1][factors + 1][current.length];
        least = new long[factors + 1][factors + 1];
        for (var from = 0; from <= factors; from++) {
            computeBounds(from, moves.subList(from, factors));
        }
    }

    private void computeBounds(int from, List<List<GradeMove>> left) {
        for (var other = 0; other < current.length; other++) {
            var rival = other;
            var most = left.stream()
                    .mapToLong(options -> options.stream()
                            .mapToLong(move -> move.gain(rival))
                            .max()
                            .orElse(0))
                    .sorted()
                    .toArray();
            for (var size = 1; size <= most.length; size++) {
                best[from][size][other] = best[from][size - 1][other] + most[most.length - size];
            }
        }
        var shortest = left.stream()
                .mapToLong(options ->
                        options.stream().mapToLong(GradeMove::length).min().orElse(0))
                .sorted()
                .toArray();
        for (var size = 1; size <= shortest.length; size++) {
            least[from][size] = least[from][size - 1] + shortest[size - 1];
        }
    }

    /**
     * The margins of a type. Moves that gain on no rival are left out, as no smallest way contains one.
     *
     * @throws ArithmeticException if the fractions need more than 64 bits
     */
    static ScoreMargins of(DecisionModel model, Profile profile, Type type) {
        var others = model.types().stream().filter(other -> !other.equals(type)).toList();
        var parts = leastCommonMultiple(profile.grades().values().stream().map(Fraction::denominator));
        var margins = others.stream()
                .map(other -> new Margin(model, type, other, parts))
                .toList();
        var now = margins.stream().mapToLong(margin -> margin.of(profile)).toArray();
        var moves = model.factors().stream()
                .map(factor -> moves(factor, profile, parts, margins))
                .filter(options -> !options.isEmpty())
                .toList();
        return new ScoreMargins(now, moves);
    }

    private static BigInteger leastCommonMultiple(Stream<BigInteger> denominators) {
        return denominators.reduce(
                BigInteger.ONE, (one, other) -> one.multiply(other).divide(one.gcd(other)));
    }

    private static List<GradeMove> moves(Factor factor, Profile profile, BigInteger parts, List<Margin> margins) {
        var from = profile.of(factor.key());
        var present = from.orElse(Profile.MIDDLE);
        return IntStream.rangeClosed(1, DecisionModel.GRADES)
                .filter(to -> !Fraction.of(to).equals(present))
                .mapToObj(to -> new GradeMove(
                        new GradeChange(factor, from, to),
                        whole(Fraction.of(to).minus(present).abs(), parts),
                        margins.stream()
                                .mapToLong(margin ->
                                        margin.gain(factor, Fraction.of(to).minus(present)))
                                .toArray()))
                .filter(GradeMove::helps)
                .toList();
    }

    private static long whole(Fraction number, BigInteger parts) {
        var scaled = number.numerator().multiply(parts).divide(number.denominator());
        if (scaled.bitLength() > BITS - Integer.SIZE / 2) {
            throw new ArithmeticException("divided too finely");
        }
        return scaled.longValueExact();
    }

    long[] current() {
        return current.clone();
    }

    int factors() {
        return moves.size();
    }

    List<GradeMove> moves(int factor) {
        return moves.get(factor);
    }

    static boolean isAhead(long[] margin) {
        return LongStream.of(margin).allMatch(over -> over > 0);
    }

    /** Whether {@code size} changes of this and later factors could overtake each rival, looked at separately. */
    boolean canLead(long[] margin, int next, int size) {
        for (var other = 0; other < margin.length; other++) {
            if (margin[other] + best[next][size][other] <= 0) {
                return false;
            }
        }
        return true;
    }

    /** The shortest total distance of {@code size} moves of this and later factors. */
    long leastMove(int next, int size) {
        return least[next][size];
    }

    /**
     * The margin of one type over another, as a whole number of parts; the parts are the same for all profiles of a
     * group.
     */
    private static final class Margin {

        private final List<WeighedFactor> mine;
        private final List<WeighedFactor> theirs;
        private final Fraction perMine;
        private final Fraction perTheirs;
        private final BigInteger parts;

        Margin(DecisionModel model, Type type, Type other, BigInteger parts) {
            mine = WeighedFactor.towards(model, type.key());
            theirs = WeighedFactor.towards(model, other.key());
            perMine = share(mine);
            perTheirs = share(theirs);
            this.parts = parts.multiply(perMine.denominator()).multiply(perTheirs.denominator());
        }

        private static Fraction share(List<WeighedFactor> weights) {
            return Fraction.of(1, Math.max(1, WeighedFactor.maxEffect(weights)));
        }

        long of(Profile profile) {
            return whole(
                    WeighedFactor.share(mine, profile)
                            .orElse(Fraction.ZERO)
                            .minus(WeighedFactor.share(theirs, profile).orElse(Fraction.ZERO)),
                    parts);
        }

        long gain(Factor factor, Fraction moved) {
            var weight = weight(mine, factor)
                    .times(perMine)
                    .minus(weight(theirs, factor).times(perTheirs));
            return whole(weight.times(moved), parts);
        }

        private static Fraction weight(List<WeighedFactor> weights, Factor factor) {
            return weights.stream()
                    .filter(weighed -> weighed.factor().equals(factor))
                    .map(weighed -> Fraction.of(weighed.weight().weight()))
                    .findFirst()
                    .orElse(Fraction.ZERO);
        }
    }
}
