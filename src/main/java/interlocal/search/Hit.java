package interlocal.search;

import java.util.List;

/**
 * One record found.
 *
 * @param title with the words that matched marked
 * @param passage of the summary or body, with the words that matched marked; the summary if none did
 * @param subjects labels and synonyms of its terms, by which words matched that neither title nor passage shows; few
 * @param score higher is better; comparable only within one answer
 */
public record Hit(Card card, HighlightedText title, HighlightedText passage, List<String> subjects, double score) {}
