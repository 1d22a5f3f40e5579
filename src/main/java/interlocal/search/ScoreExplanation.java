package interlocal.search;

import interlocal.search.policy.SearchField;
import interlocal.search.policy.StaticScore;
import java.util.List;

/**
 * Why a record is ranked where it is: first by its tier, then by its score, which is the sum of its parts multiplied by
 * its standing.
 *
 * @param score as in its {@link Hit}
 */
public record ScoreExplanation(String slug, Tier tier, double score, StaticScore standing, List<Part> parts) {

    /** The part for the stems of the words in a longer text. */
    public static final String STEMS = "roots of the words";

    /** The part for stems that the best records share. */
    public static final String FEEDBACK = "roots of the best matches";

    /**
     * What one part of the question adds to the score.
     *
     * @param what a word or phrase as the index has it, or the name of another part, such as {@link #STEMS}
     * @param fields where it occurs in the record
     * @param score before it is multiplied by the standing
     */
    public record Part(String what, List<SearchField> fields, double score) {}
}
