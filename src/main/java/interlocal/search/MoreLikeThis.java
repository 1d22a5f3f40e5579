package interlocal.search;

import interlocal.content.Document;
import interlocal.content.Slug;
import interlocal.vocabulary.Term;
import java.util.List;
import java.util.Map;

/**
 * What makes other records like a record: each of its terms, the rarer the more, and the words of its title and summary
 * that fewest records have, scored by BM25 where they stand in another's title or summary.
 *
 * @param self the record, which is not like itself
 */
public record MoreLikeThis(Slug self, String text, Map<Facet, List<Term>> terms) {

    /** How many words are looked for: those that fewest records have. */
    public static final int MOST_WORDS = 12;

    /** No shorter word is looked for, in letters. */
    public static final int SHORTEST_WORD = 3;

    /** Nor one that fewer records have: the record itself has it. */
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
     * What a term that both records have scores: twice its inverse document frequency, log((records + 1) / (having + 1)
     * + 1).
     *
     * @param records all there are
     * @param having those of them that have the term
     */
    public static float termScore(long records, long having) {
        var rarity = (float) Math.log((records + 1.0) / (having + 1.0) + 1);
        return OF_A_TERM * rarity;
    }
}
