package interlocal;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How long the walks over generated input are. Seeds are fixed, so a shorter walk is the beginning of the whole one. The
 * property {@code walks} is a percentage: 20 if nothing is said, 100 in the profile {@code full}.
 */
public final class Walks {

    private static final int USUAL = 20;

    private Walks() {}

    /** Whether all is walked. */
    public static boolean whole() {
        return of(100) == 100;
    }

    /** Those of many that are walked, evenly spaced. */
    public static <T> List<T> among(List<T> whole) {
        var count = Math.min(of(whole.size()), whole.size());
        return IntStream.range(0, count)
                .mapToObj(step -> whole.get((int) ((long) step * whole.size() / count)))
                .toList();
    }

    /** So many steps out of a whole walk; one at least. */
    public static int of(int whole) {
        return Math.max(1, (int) ((long) whole * Integer.getInteger("walks", USUAL) / 100));
    }
}
