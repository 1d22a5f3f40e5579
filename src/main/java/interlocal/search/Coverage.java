package interlocal.search;

import java.util.List;

/**
 * How far a result covers the words of the text.
 *
 * @param whole how many of the records found have all of the words; those that lack one are the rest
 * @param unknown words and phrases that no record in the library has, as they are written, if nothing has all words
 * @param cut whether the text was too long, so that its end was not looked for
 */
public record Coverage(long whole, List<String> unknown, boolean cut) {}
