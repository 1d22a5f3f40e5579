package interlocal.search.lucene.analysis;

import java.util.List;

/**
 * A text split into words.
 *
 * @param words in order
 * @param length in characters
 */
record AnalyzedText(List<TokenSpan> words, int length) {}
