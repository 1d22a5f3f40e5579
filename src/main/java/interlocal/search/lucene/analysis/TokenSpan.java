package interlocal.search.lucene.analysis;

/**
 * A word of a text.
 *
 * @param start the index of its first character
 * @param end the index after its last character
 */
record TokenSpan(WordForms forms, int start, int end) {}
