package interlocal.decision;

import interlocal.content.Details;
import interlocal.content.Document;
import interlocal.content.Place;
import interlocal.content.Slug;
import interlocal.decision.Recommendation.Shared;
import interlocal.search.Facet;
import interlocal.vocabulary.Term;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** The terms that records have in common with a query. */
record SharedTerms(RelatedQuery query) {

    /**
     * Ranks recommendations: a shared service counts more than a shared model, a model more than a place, and a cited
     * record comes before all others.
     */
    static int strength(Recommendation recommendation) {
        return recommendation.shared().stream()
                        .map(Shared::facet)
                        .distinct()
                        .mapToInt(facet -> facet == Facet.SERVICE ? 4 : facet == Facet.MODEL ? 2 : 1)
                        .sum()
                + (recommendation.cited() ? 8 : 0);
    }

    boolean isCited(Slug record) {
        return query.sources().contains(record);
    }

    List<Shared> shared(Document document) {
        var subjects = document.header().subjects();
        var services = query.service() == null ? List.<Term>of() : List.of(query.service());
        return Stream.of(
                        shared(Facet.SERVICE, subjects.services().stream(), services, SharedTerms::isWithin),
                        shared(Facet.MODEL, subjects.models().stream(), query.models(), SharedTerms::isWithin),
                        document.details() instanceof Details.Provider provider
                                ? shared(
                                        Facet.COUNTRY,
                                        provider.serves().stream(),
                                        query.places(),
                                        (served, place) -> isWithin(place, served))
                                : shared(
                                        Facet.COUNTRY,
                                        document.header().places().stream().map(Place::jurisdiction),
                                        query.places(),
                                        SharedTerms::isWithin))
                .flatMap(some -> some)
                .toList();
    }

    private static Stream<Shared> shared(
            Facet facet, Stream<Term> terms, List<Term> wanted, BiPredicate<Term, Term> fits) {
        return terms.filter(term -> wanted.stream().anyMatch(other -> fits.test(term, other)))
                .distinct()
                .map(term -> new Shared(facet, term));
    }

    private static boolean isWithin(Term narrower, Term broader) {
        return narrower.lineage().contains(broader);
    }
}
