package interlocal.search.lucene;

/**
 * A row and what it scores.
 *
 * @param row counted over all segments
 */
record Scored(int row, float score) {}
