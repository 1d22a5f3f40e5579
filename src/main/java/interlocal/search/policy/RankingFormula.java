package interlocal.search.policy;

import interlocal.content.Details.Evidence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How results are ordered by relevance, with every number in the formula. The {@link interlocal.search.Tier Tier} comes first; within it, the
 * score. A record scores
 *
 * <pre>
 *   score = standing × (clauses + stems + feedback)
 *
 *   standing  = evidence × freshness
 *   clauses   = the sum of what each word and phrase that is wanted scores:
 *               a word anywhere          times × BM25F over all fields, each weighed as {@link #weight} says
 *               a word or phrase in a    weight(field) × BM25
 *               field that is named
 *               a phrase anywhere        of weight(field) × BM25 the best field, and {@link #OTHER_FIELDS} of the others
 *   only for a {@linkplain VerboseQuery text of three words or more}:
 *   stems     = the sum over its words of {@link #STEMS} × times × BM25 in title and body, by their stems
 *   feedback  = the sum over the stems that the best records share of weight × BM25, the weights together
 *               {@link #feedback} (Lucene only)
 * </pre>
 *
 * <p>The best records are those that score most without feedback, whatever their tiers. What each of them says counts by
 * its {@linkplain #trust score}, and only stems that several of them have are taken, so that a single record cannot lead
 * the question astray.
 *
 * <p>Records of equal tier and score are ordered as {@link interlocal.search.Sort#RELEVANCE} says. BM25 is as the engines
 * compute it, with k1 = 1.2 and b = 0.75.
 *
 * <p>The numbers of stems and feedback are those that serve seven judged collections best, each left out in turn;
 * {@code docs/performance.md} says what each {@linkplain RankingPart part} gains.
 *
 * <p>Sources: Robertson and Zaragoza, The probabilistic relevance framework: BM25 and beyond, 2009; Robertson, Zaragoza
 * and Taylor, Simple BM25 extension to multiple weighted fields, 2004 (BM25F); Abdul-Jaleel et al., UMass at TREC 2004:
 * novelty and HARD, 2004 (RM3 feedback); Craswell et al., Relevance weighting for query independent evidence, 2005
 * (standing).
 *
 * <p>The weights of fields and the factors of evidence and freshness are stored in Lucene's index. If one changes, the
 * format number of the index must be raised.
 */
public final class RankingFormula {

    /** What fields other than the best add for a phrase that may occur in any field. */
    public static final float OTHER_FIELDS = 0.1f;

    /** How much a word's stem counts, compared with the word itself. */
    public static final float STEMS = 3;

    /** How many of the best records feedback is taken from. */
    public static final int FEEDBACK_RECORDS = 10;

    /** How many stems feedback takes. */
    public static final int FEEDBACK_STEMS = 20;

    /** A stem is too common for feedback if more than one in this many records has it. */
    public static final int FEEDBACK_COMMON = 10;

    public static final double STRONG_EVIDENCE = 1.1;
    public static final double THIN_EVIDENCE = 0.9;

    /** {@link #freshness} doubles in this many years, so ten years of age cost a sixth. */
    public static final int YEARS_TO_DOUBLE = 40;

    /** In how many of the best records a stem must be, to be taken. */
    public static final int FEEDBACK_SHARED = 2;

    private static final float FEEDBACK_TO_WORDS = 1;
    private static final int TRUST = 4;
    private static final LocalDate START = LocalDate.of(2010, 1, 1);
    private static final double YEAR = 365.25;

    private RankingFormula() {}

    /** How many times a word counts, depending on its field; in the body, once. */
    static int weight(SearchField field) {
        return switch (field) {
            case TITLE -> 8;
            case SUMMARY -> 4;
            case NAME -> 3;
            case SUBJECT -> 2;
            case TEXT, DETAIL -> 1;
        };
    }

    /**
     * The total weight of the stems taken from the best records.
     *
     * @param words how many words the text has
     */
    public static float feedback(long words) {
        return FEEDBACK_TO_WORDS * words;
    }

    /**
     * How much the stems of one of the best records count: 1 for the very best, less by the fourth power of its score for
     * the others.
     *
     * @param score its score
     * @param best the score of the best
     */
    public static double trust(double score, double best) {
        return Math.pow(score / best, TRUST);
    }

    /** The factor for a grade of evidence; 1 for good evidence, or if there is no grade. */
    static double evidence(@Nullable Evidence grade) {
        return grade == Evidence.STRONG ? STRONG_EVIDENCE : grade == Evidence.THIN ? THIN_EVIDENCE : 1;
    }

    /**
     * The factor for a date; 1 if it is before 2010 or absent. It grows exponentially, so the order of two records
     * never changes as time passes.
     */
    static double freshness(@Nullable LocalDate date) {
        var days = date == null ? 0 : Math.max(0, START.until(date, ChronoUnit.DAYS));
        return Math.pow(2, days / YEAR / YEARS_TO_DOUBLE);
    }
}
