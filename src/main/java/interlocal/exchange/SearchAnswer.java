package interlocal.exchange;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of results as the API returns it.
 *
 * @param total how many records match, on all pages
 * @param page the page returned, which may be lower than requested; {@code size} likewise
 * @param whole how many of all records found have all words of the text
 * @param partial whether a bound of time or work was reached, so that something may be missing
 * @param state the value of the parameter {@code state} that requests further pages of the same state of the index
 * @param withdrawn how many records of this page were withdrawn since that state
 * @param searchedFor the text that the records answer: the one asked for, or {@code didYouMean} if nothing has all its
 *     words as it is
 * @param unknown the words and phrases of that text that no record has, if nothing has all of them
 * @param didYouMean another spelling of the text that finds something; null if there is none
 * @param repairs if nothing was found: searches with another spelling or fewer conditions
 * @param facets the terms that have records, by the key of their facet
 */
record SearchAnswer(
        long total,
        int page,
        int size,
        long whole,
        boolean partial,
        long state,
        int withdrawn,
        String searchedFor,
        List<String> unknown,
        @Nullable String didYouMean,
        List<Repair> repairs,
        List<Item> items,
        Map<String, List<Count>> facets) {

    /**
     * A changed search that finds something.
     *
     * @param url the address of the search page
     * @param count how many records it finds, never 0
     */
    record Repair(String label, String url, long count) {}

    /**
     * One record found.
     *
     * @param url the address of its page
     * @param snippet HTML: text, and {@code mark} elements around what matched
     * @param subjects labels and synonyms of terms by which it was found, if the snippet does not show why
     * @param whole whether it has what the text asks for; those that lack a word come last
     * @param score higher is better; comparable only within one answer, among those before or those after
     */
    record Item(
            String slug,
            String type,
            String title,
            String summary,
            String url,
            String snippet,
            List<String> subjects,
            boolean whole,
            double score) {}

    /**
     * A term and how many records it has.
     *
     * @param count the total if this term alone were chosen in its facet
     * @param together the total if it were chosen besides those already chosen there
     */
    record Count(String term, String label, long count, long together, boolean selected, List<Count> children) {}
}
