package interlocal.search;

import interlocal.content.Document;
import interlocal.content.Slug;
import interlocal.vocabulary.Term;
import java.util.List;
import java.util.Map;

/**
 * What makes other records similar to a record. Each shared term scores, a rare one more. So do the rarest words of its
 * title and summary, by BM25 in the other record's title and summary.
 *
 * @param self the record itself, which is never among the results
 */
public record MoreLikeThis(Slug self, String text, Map<Facet, List<Term>> terms) {

    /** How many words are looked for: the rarest. */
    public static final int MOST_WORDS = 12;

    /** The shortest word looked for, in letters. */
    public static final int SHORTEST_WORD = 3;

    /** The fewest records that must have a word; one of them is the record itself. */
    public static final int FEWEST_RECORDS = 2;

    private static final float OF_A_TERM = 2;

    public static MoreLikeThis of(Document document) {
        var subjects = document.header().subjects();
        return new MoreLikeThis(
                document.slug(),
                document.header().title() + "\n" + document.header().summary(),
                Map.of(
                        Facet.SERVICE, subjects.services(),
                        Facet.MODEL, subjects.models(),
                        Facet.PRACTICE, subjects.practices()));
    }

    /**
     * The score for a term in both records: twice its inverse document frequency, log((records + 1) / (having + 1) +
     * 1).
     *
     * @param records the number of all records
     * @param having how many of them have the term
     */
    public static float termScore(long records, long having) {
        var rarity = (float) Math.log((records + 1.0) / (having + 1.0) + 1);
        return OF_A_TERM * rarity;
    }
}
