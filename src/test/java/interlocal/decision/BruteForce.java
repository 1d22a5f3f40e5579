package interlocal.decision;

import interlocal.content.DecisionModel;
import interlocal.content.DecisionModel.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the smallest changes that put a type alone in first place by trying all of them. Uses arithmetic of its own:
 * whole numbers of parts, small enough that nothing is rounded.
 */
final class BruteForce {

    private final DecisionModel model;
    private final int type;
    private final long parts;
    private final long[] grades;
    /** Weights by type and factor. */
    private final int[][] weights;

    private final List<List<String>> ways = new ArrayList<>();
    private long shortest;

    /** The number of factors with the distance, and all ways of that size. */
    record Smallest(String size, List<List<String>> ways) {}

    BruteForce(DecisionModel model, Profile profile, Type type) {
        this.model = model;
        this.type = model.types().indexOf(type);
        parts = profile.grades().values().stream()
                .mapToLong(grade -> grade.denominator().longValueExact())
                .reduce(1, (one, other) -> one * other / gcd(one, other));
        grades = model.factors().stream()
                .mapToLong(factor -> profile.of(factor.key())
                        .map(grade -> grade.numerator().longValueExact()
                                * (parts / grade.denominator().longValueExact()))
                        .orElse(2 * parts))
                .toArray();
        weights = new int[model.types().size()][model.factors().size()];
        for (var factor = 0; factor < model.factors().size(); factor++) {
            for (var towards : model.factors().get(factor).towards()) {
                for (var at = 0; at < model.types().size(); at++) {
                    if (model.types().get(at).key().equals(towards.type())) {
                        weights[at][factor] = towards.weight().weight();
                    }
                }
            }
        }
    }

    private static long gcd(long one, long other) {
        return other == 0 ? one : gcd(other, one % other);
    }

    /** Empty if the type is alone in first place already, or if no set of so few changes puts it there. */
    Optional<Smallest> smallest(int most) {
        if (isAlone(grades)) {
            return Optional.empty();
        }
        for (var size = 1; size <= Math.min(most, grades.length); size++) {
            shortest = Long.MAX_VALUE;
            tryAll(0, size, grades.clone());
            if (!ways.isEmpty()) {
                return Optional.of(new Smallest(size + " " + Fraction.of(shortest, parts), ways));
            }
        }
        return Optional.empty();
    }

    private void tryAll(int next, int size, long[] changed) {
        if (size == 0) {
            if (isAlone(changed)) {
                note(changed);
            }
            return;
        }
        for (var factor = next; factor <= grades.length - size; factor++) {
            for (var grade = 1; grade <= 3; grade++) {
                if (grade * parts != grades[factor]) {
                    changed[factor] = grade * parts;
                    tryAll(factor + 1, size - 1, changed);
                }
            }
            changed[factor] = grades[factor];
        }
    }

    private void note(long[] changed) {
        var moved = 0L;
        var way = new ArrayList<String>();
        for (var factor = 0; factor < grades.length; factor++) {
            if (changed[factor] != grades[factor]) {
                moved += Math.abs(changed[factor] - grades[factor]);
                way.add(model.factors().get(factor).key() + "=" + changed[factor] / parts);
            }
        }
        if (moved < shortest) {
            shortest = moved;
            ways.clear();
        }
        if (moved == shortest) {
            ways.add(way);
        }
    }

    private boolean isAlone(long[] changed) {
        for (var other = 0; other < weights.length; other++) {
            if (other != type
                    && sum(type, changed) * Math.max(1, most(other)) <= sum(other, changed) * Math.max(1, most(type))) {
                return false;
            }
        }
        return true;
    }

    private long sum(int of, long[] changed) {
        var sum = 0L;
        for (var factor = 0; factor < changed.length; factor++) {
            sum += weights[of][factor] * (changed[factor] - 2 * parts);
        }
        return sum;
    }

    private long most(int of) {
        var most = 0L;
        for (var weight : weights[of]) {
            most += Math.abs(weight);
        }
        return most;
    }
}
