package interlocal.search;

import interlocal.content.Details.Evidence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a record's quality does to its place in a ranking, whatever the words: its score is multiplied by both factors.
 * They are gentle, so that they decide between records that fit about equally well.
 *
 * @param evidence above 1 for strong evidence, below 1 for thin, 1 for what is not graded
 * @param freshness doubles in {@value #YEARS_TO_DOUBLE} years, so that ten years of age cost a sixth; 1 for what is
 *     dated before 2010, or not at all
 */
public record StaticScore(double evidence, double freshness) {

    public static final int YEARS_TO_DOUBLE = 40;
    public static final double STRONG = 1.1;
    public static final double THIN = 0.9;

    private static final LocalDate START = LocalDate.of(2010, 1, 1);
    private static final double YEAR = 365.25;

    public static StaticScore of(Card card) {
        return new StaticScore(evidence(card.evidence()), freshness(card.date()));
    }

    private static double evidence(@Nullable Evidence evidence) {
        return evidence == Evidence.STRONG ? STRONG : evidence == Evidence.THIN ? THIN : 1;
    }

    private static double freshness(@Nullable LocalDate date) {
        var days = date == null ? 0 : Math.max(0, START.until(date, ChronoUnit.DAYS));
        return Math.pow(2, days / YEAR / YEARS_TO_DOUBLE);
    }

    /** Both together. */
    public double factor() {
        return evidence * freshness;
    }
}
