package interlocal.search.lucene.analysis;

import java.util.List;

/**
 * A text that was read word by word.
 *
 * @param words in order
 * @param length in characters
 */
record AnalyzedText(List<TokenSpan> words, int length) {}
