package interlocal.search.indexing;

import interlocal.catalog.Published;
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
 * @param revision the number of the revision that it is made of
 * @param facets the terms of each facet that has any, with all their ancestors, so that a parent counts each record
 *     below it once
 */
public record IndexEntry(Slug slug, int revision, Card card, Map<Facet, Set<Term>> facets, SearchableText texts) {

    public static IndexEntry of(Published record, Vocabularies vocabularies) {
        return of(record.document(), record.revision(), vocabularies);
    }

    /** Of a document that is the given revision of its record. */
    public static IndexEntry of(Document document, int revision, Vocabularies vocabularies) {
        var card = Card.of(document, vocabularies);
        return new IndexEntry(
                document.slug(),
                revision,
                card,
                FacetTerms.of(document),
                SearchableText.of(document, card, vocabularies));
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
