package interlocal.search.indexing;

import interlocal.content.Document;
import interlocal.content.Slug;
import interlocal.search.Card;
import interlocal.search.Facet;
import interlocal.vocabulary.Term;
import interlocal.vocabulary.Vocabularies;
import java.util.Map;
import java.util.Set;

/**
 * What the index holds of a record, the same for every engine.
 *
 * @param facets the terms of each facet that has any, with all their ancestors, so that a parent counts each record
 *     below it once
 */
public record IndexEntry(Slug slug, Card card, Map<Facet, Set<Term>> facets, SearchableText texts) {

    public static IndexEntry of(Document document, Vocabularies vocabularies) {
        var card = Card.of(document, vocabularies);
        return new IndexEntry(
                document.slug(), card, FacetTerms.of(document), SearchableText.of(document, card, vocabularies));
    }

    /** What its title is filed under. */
    public String titleKey() {
        return Folding.sortKey(card.title());
    }

    /** How well it is evidenced: 2 strong, 1 good or not graded, 0 thin. */
    public int grade() {
        return switch (card.evidence()) {
            case STRONG -> 2;
            case THIN -> 0;
            case GOOD -> 1;
            case null -> 1;
        };
    }
}
