package interlocal.search.policy;

/**
 * A word of a text and its term in the index.
 *
 * @param term the same for all forms of a word
 * @param written the word as it stands in the text
 */
public record Token(String term, String written) {}
