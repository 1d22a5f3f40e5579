package interlocal.page.term;

import interlocal.page.part.Link;
import interlocal.page.part.TermLinks;
import interlocal.page.term.TermModel.Narrower;
import interlocal.search.Search;
import interlocal.search.SearchRequest;
import interlocal.search.SearchResult.Count;
import interlocal.vocabulary.Concept;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts the records of every term of a vocabulary. */
@Component
final class TermCounts {

    private final Search search;

    TermCounts(Search search) {
        this.search = search;
    }

    /** The counts of one vocabulary, as the index has them now. */
    Counted of(Scheme scheme) {
        var totals = new HashMap<Term, Long>();
        search.find(SearchRequest.EVERYTHING)
                .facets()
                .getOrDefault(TermLinks.facet(scheme), List.of())
                .forEach(count -> add(count, totals));
        return new Counted(scheme, totals);
    }

    private static void add(Count count, Map<Term, Long> totals) {
        totals.put(count.term(), count.count());
        count.children().forEach(child -> add(child, totals));
    }

    /**
     * The counts of a vocabulary.
     *
     * @param totals the number of records by term; terms without records are left out
     */
    record Counted(Scheme scheme, Map<Term, Long> totals) {

        long of(Term term) {
            return totals.getOrDefault(term, 0L);
        }

        /** Concepts as links with their counts, everything below them included. */
        List<Narrower> narrower(List<Concept> concepts) {
            return concepts.stream()
                    .map(concept -> new Narrower(
                            new Link(concept.label(), TermLinks.address(scheme, concept.term())),
                            concept.note(),
                            of(concept.term()),
                            narrower(concept.children())))
                    .toList();
        }
    }
}
