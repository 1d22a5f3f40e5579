package interlocal.search.policy;

import interlocal.search.Card;

/**
 * What a record's quality does to its place in a ranking, whatever the words: its score is multiplied by both factors.
 * They are gentle, so that they decide between records that fit about equally well.
 *
 * @param evidence above 1 for strong evidence, below 1 for thin, 1 for what is not graded
 * @param freshness grows with the date, from 1; see {@link RankingFormula}
 */
public record StaticScore(double evidence, double freshness) {

    public static StaticScore of(Card card) {
        return new StaticScore(RankingFormula.evidence(card.evidence()), RankingFormula.freshness(card.date()));
    }

    /** Both together. */
    public double factor() {
        return evidence * freshness;
    }
}
