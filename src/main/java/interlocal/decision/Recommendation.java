package interlocal.decision;

import interlocal.search.Card;
import interlocal.search.Facet;
import interlocal.vocabulary.Term;
import java.util.List;

/**
 * A record that fits, and why it does.
 *
 * @param shared its terms that are those looked for or narrower; of a provider also the areas served that a
 *     jurisdiction lies in
 * @param cited whether the strongest reasons rest on it
 * @param advice of a lesson what to do first, in one sentence; empty of others
 */
public record Recommendation(Card card, List<Shared> shared, boolean cited, String advice) {

    /** A term in common. */
    public record Shared(Facet facet, Term term) {}
}
