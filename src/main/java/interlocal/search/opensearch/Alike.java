package interlocal.search.opensearch;

import interlocal.search.Card;
import interlocal.search.Facet;
import interlocal.search.Likeness;
import interlocal.vocabulary.Term;
import java.util.ArrayList;
import java.util.List;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/**
 * Finds what is like a record: by its terms, each as telling as it is rare, and by the rarest words of its title and
 * summary where they stand in another's.
 */
record Alike(Cluster cluster, String index) {

    private static final int MOST_WORDS = 12;
    private static final int SHORTEST = 3;
    /** BM25 of a term that a record has once is its rarity / 2.2: so each counts twice its rarity. */
    private static final float OF_A_TERM = 4.4f;

    List<Card> cards(Likeness likeness, int most) {
        var reasons = new ArrayList<Query>();
        likeness.terms().forEach((facet, terms) -> terms.forEach(term -> reasons.add(has(facet, term))));
        reasons.add(words(likeness.text()));
        var self = likeness.self().text();
        var query = Query.of(like -> like.bool(bool -> bool.should(reasons)
                .minimumShouldMatch("1")
                .mustNot(not -> not.term(term -> term.field(Fields.SLUG).value(FieldValue.of(self))))));
        return Suggesting.cards(cluster, index, query, most);
    }

    private static Query has(Facet facet, Term term) {
        return Query.of(query -> query.term(has ->
                has.field(Fields.facet(facet)).value(FieldValue.of(term.path())).boost(OF_A_TERM)));
    }

    private static Query words(String text) {
        return Query.of(query -> query.moreLikeThis(like -> like.fields(Fields.TITLE, Fields.SUMMARY)
                .like(as -> as.text(Plain.text(text)))
                .minTermFreq(1)
                .minDocFreq(2)
                .minWordLength(SHORTEST)
                .maxQueryTerms(MOST_WORDS)
                .minimumShouldMatch("1")));
    }
}
