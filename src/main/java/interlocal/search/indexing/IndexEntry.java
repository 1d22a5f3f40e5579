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
        return new IndexEntry(
                document.slug(),
                Card.of(document, vocabularies),
                FacetTerms.of(document),
                SearchableText.of(document, vocabularies));
    }
}
