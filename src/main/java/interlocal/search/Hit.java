package interlocal.search;

/**
 * One record found.
 *
 * @param title with the words that matched marked
 * @param passage of the summary or body, with the words that matched marked; the summary if none did
 * @param score higher is better; comparable only within one answer
 */
public record Hit(Card card, Marked title, Marked passage, double score) {}
