package interlocal.search.policy;

import java.util.List;

/** The ranges into which populations and years are grouped. */
public final class Bucket {

    static final List<String> POPULATIONS =
            List.of("under-10000", "10000-to-50000", "50000-to-250000", "250000-to-1000000", "over-1000000");
    private static final long[] LIMITS = {10_000, 50_000, 250_000, 1_000_000};
    static final String BEFORE_DECADES = "before-1950";
    private static final int FIRST_DECADE = 1950;

    private Bucket() {}

    /** The range of a population; a range includes its lower limit, not its upper one. */
    public static String population(long people) {
        var bucket = 0;
        while (bucket < LIMITS.length && people >= LIMITS[bucket]) {
            bucket++;
        }
        return POPULATIONS.get(bucket);
    }

    /** The decade of a year, as in {@code 1990s}. */
    public static String decade(int year) {
        return year < FIRST_DECADE ? BEFORE_DECADES : year / 10 * 10 + "s";
    }
}
