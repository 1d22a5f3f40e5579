package interlocal.decision;

import interlocal.search.Card;
import interlocal.search.Facet;
import interlocal.vocabulary.Term;
import java.util.List;

/**
 * A record worth reading next to a result, and why.
 *
 * @param shared its terms that equal a term of the query or are narrower; of a provider's areas, those that equal a
 *     place of the query or contain it
 * @param cited whether the strongest reasons of the result cite this record
 * @param advice for a lesson, its first piece of practical advice; otherwise empty
 */
public record Recommendation(Card card, List<Shared> shared, boolean cited, String advice) {

    public record Shared(Facet facet, Term term) {}
}
