package interlocal.search.lucene.analysis;

/**
 * A word of a text.
 *
 * @param beside whether it is part of a compound, at the place of the word before
 * @param start the index of its first character
 * @param end the index after its last character
 */
record TokenSpan(WordForms forms, int start, int end, boolean beside) {}
