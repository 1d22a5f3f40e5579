package interlocal.search;

import java.util.List;

/**
 * A record found by a search.
 *
 * @param title with the matching words marked
 * @param passage from the summary or body, with the matching words marked; the plain summary if none matched
 * @param subjects a few labels and synonyms of its terms that matched words shown in neither title nor passage
 * @param tier what decides its place before its score
 * @param score higher is better; comparable only within one answer
 */
public record Hit(
        Card card, HighlightedText title, HighlightedText passage, List<String> subjects, Tier tier, double score) {}
