package interlocal.search.lucene.match;

/**
 * A row and its score.
 *
 * @param row its number over all segments
 */
public record ScoredDoc(int row, float score) {}
