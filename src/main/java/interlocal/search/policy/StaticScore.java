package interlocal.search.policy;

import interlocal.search.Card;

/**
 * How a record's quality affects its ranking, whatever the words: its score is multiplied by both factors. They are
 * mild, so they decide only between records that match about equally well.
 *
 * @param evidence above 1 for strong evidence, below 1 for thin, otherwise 1
 * @param freshness at least 1, growing with the date; see {@link RankingFormula}
 */
public record StaticScore(double evidence, double freshness) {

    public static StaticScore of(Card card) {
        return new StaticScore(RankingFormula.evidence(card.evidence()), RankingFormula.freshness(card.date()));
    }

    /** The product of both factors. */
    public double factor() {
        return evidence * freshness;
    }
}
