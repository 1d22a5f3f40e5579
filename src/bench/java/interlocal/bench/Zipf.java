package interlocal.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Draws from a list, the first the oftenest: by rank, as words of a language are (Zipf, Human behavior and the principle
 * of least effort, 1949).
 */
final class Zipf<T> {

    private final List<T> all;
    private final double[] upTo;

    Zipf(List<T> all, double exponent) {
        this.all = List.copyOf(all);
        upTo = new double[all.size()];
        var sum = 0.0;
        for (var rank = 0; rank < upTo.length; rank++) {
            sum += 1 / Math.pow(rank + 1.0, exponent);
            upTo[rank] = sum;
        }
    }

    T draw(Random random) {
        var at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return all.get(Math.min(at < 0 ? -at - 1 : at, all.size() - 1));
    }

    /** At least and at most so many, none twice. */
    List<T> some(int least, int most, Random random) {
        var count = least + random.nextInt(most - least + 1);
        return Stream.generate(() -> draw(random)).limit(count).distinct().toList();
    }
}
