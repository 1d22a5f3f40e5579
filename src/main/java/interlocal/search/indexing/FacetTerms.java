package interlocal.search.indexing;

import interlocal.content.Details;
import interlocal.content.Details.CaseStudy;
import interlocal.content.Details.Choice;
import interlocal.content.Details.Lesson;
import interlocal.content.Details.Presentation;
import interlocal.content.Details.Research;
import interlocal.content.Details.Training;
import interlocal.content.Document;
import interlocal.content.Place;
import interlocal.search.Facet;
import interlocal.search.policy.Bucket;
import interlocal.vocabulary.Term;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The terms of a document, by facet. */
final class FacetTerms {

    private final Map<Facet, Set<Term>> terms = new EnumMap<>(Facet.class);

    private FacetTerms() {}

    static Map<Facet, Set<Term>> of(Document document) {
        var header = document.header();
        var facets = new FacetTerms();
        facets.word(Facet.TYPE, document.type().key());
        facets.tree(Facet.SERVICE, header.subjects().services());
        facets.tree(Facet.MODEL, header.subjects().models());
        facets.tree(Facet.PRACTICE, header.subjects().practices());
        facets.countries(header.places().stream().map(Place::jurisdiction));
        facets.word(Facet.LANGUAGE, header.language().toLowerCase(Locale.ROOT));
        header.places().stream()
                .map(Place::population)
                .filter(Objects::nonNull)
                .max(Long::compare)
                .ifPresent(people -> facets.word(Facet.POPULATION, Bucket.population(people)));
        facets.details(document.details());
        return Collections.unmodifiableMap(facets.terms);
    }

    private void details(Details details) {
        switch (details) {
            case CaseStudy study -> {
                choice(Facet.OUTCOME, study.outcome());
                choice(Facet.EVIDENCE, study.evidence());
                decade(study.years() == null ? null : study.years().from());
            }
            case Lesson lesson -> choice(Facet.STAGE, lesson.stage());
            case Research research -> decade(research.year());
            case Training training -> choice(Facet.FORMAT, training.format());
            case Details.Provider provider -> {
                provider.capabilities().forEach(capability -> choice(Facet.CAPABILITY, capability));
                countries(provider.serves().stream());
            }
            case Presentation talk -> decade(talk.year());
            case Details.PortalPage _ -> {}
        }
    }

    private void choice(Facet facet, @Nullable Choice choice) {
        if (choice != null) {
            word(facet, choice.key());
        }
    }

    private void decade(@Nullable Integer year) {
        if (year != null) {
            word(Facet.DECADE, Bucket.decade(year));
        }
    }

    /** Only countries and regions can be chosen; a narrower jurisdiction counts as its region. */
    private void countries(Stream<Term> jurisdictions) {
        tree(
                Facet.COUNTRY,
                jurisdictions
                        .map(term -> term.depth() > 1 ? term.lineage().get(1) : term)
                        .toList());
    }

    private void tree(Facet facet, Collection<Term> chosen) {
        chosen.forEach(
                term -> terms.computeIfAbsent(facet, _ -> new TreeSet<>()).addAll(term.lineage()));
    }

    private void word(Facet facet, String word) {
        Term.parse(word)
                .ifPresent(term ->
                        terms.computeIfAbsent(facet, _ -> new TreeSet<>()).add(term));
    }
}
