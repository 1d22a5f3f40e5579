package interlocal.search;

import interlocal.search.policy.SearchField;
import interlocal.search.policy.StaticScore;
import java.util.List;

/**
 * Why a record stands where it does: its score is the sum of its parts, of which those for words are multiplied by its
 * standing.
 *
 * @param score as in its {@link Hit}
 */
public record ScoreExplanation(String slug, double score, StaticScore standing, List<Part> parts) {

    /** The part of a longer text that comes of the stems of its words. */
    public static final String STEMS = "roots of the words";

    /** The part that comes of having all its words; it is not multiplied. */
    public static final String COMPLETE = "has all words";

    /** The part that comes of the stems that the best records share. */
    public static final String FEEDBACK = "roots of the best matches";

    /**
     * What one thing that was sought adds.
     *
     * @param what a word or phrase as the index knows it, or what else engines score by
     * @param fields where it stands in the record
     * @param score before the standing
     */
    public record Part(String what, List<SearchField> fields, double score) {}
}
