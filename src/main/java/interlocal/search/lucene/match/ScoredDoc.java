package interlocal.search.lucene.match;

import interlocal.search.Tier;

/**
 * A row and what decides its place: first its tier, then its score.
 *
 * @param row its number over all segments
 */
public record ScoredDoc(int row, Tier tier, float score) {

    /** Whether it comes before another whatever the rows are: below 0 if so, above 0 if after it, otherwise 0. */
    int compareRank(ScoredDoc other) {
        var byTier = tier.compareTo(other.tier);
        return byTier == 0 ? Float.compare(other.score, score) : byTier;
    }
}
