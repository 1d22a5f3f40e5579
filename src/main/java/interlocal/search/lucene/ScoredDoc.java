package interlocal.search.lucene;

/**
 * A row and what it scores.
 *
 * @param row counted over all segments
 */
record ScoredDoc(int row, float score) {}
