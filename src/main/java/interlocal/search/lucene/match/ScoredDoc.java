package interlocal.search.lucene.match;

/**
 * A row and what it scores.
 *
 * @param row counted over all segments
 */
public record ScoredDoc(int row, float score) {}
