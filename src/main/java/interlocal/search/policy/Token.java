package interlocal.search.policy;

/**
 * A word of a text as the index has it.
 *
 * @param term what it is in the index: the same for all forms of a word
 * @param written as it stands in the text
 */
public record Token(String term, String written) {}
