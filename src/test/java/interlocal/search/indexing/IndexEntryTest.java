package interlocal.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.content.Details;
import interlocal.content.Details.Capability;
import interlocal.content.RecordType;
import interlocal.search.Facet;
import interlocal.search.Sample;
import interlocal.vocabulary.Term;
import interlocal.vocabulary.Vocabularies;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IndexEntryTest {

    private static final Vocabularies NONE = new Vocabularies(Map.of());

    private static IndexEntry entry(Sample sample) {
        return IndexEntry.of(sample.document(), 1, NONE);
    }

    private static Set<String> terms(Sample sample, Facet facet) {
        return entry(sample).facets().getOrDefault(facet, Set.of()).stream()
                .map(Term::path)
                .collect(Collectors.toSet());
    }

    @Test
    void holdsEveryAncestorOfItsTerms() {
        var sample = Sample.of("a", "A").subjects(List.of(new Term("a/b/c"), new Term("a/d")), List.of(), List.of());
        assertThat(terms(sample, Facet.SERVICE)).containsExactlyInAnyOrder("a", "a/b", "a/b/c", "a/d");
    }

    @Test
    void knowsOfAJurisdictionItsCountryAndRegion() {
        var sample = Sample.of("a", "A").places(Sample.place("utopia/north/county/town", "Town", null));
        assertThat(terms(sample, Facet.COUNTRY)).containsExactlyInAnyOrder("utopia", "utopia/north");
    }

    @Test
    void ofAProviderIsWhereItServes() {
        var provider = new Details.Provider(
                "Council of governments",
                List.of(Capability.DIRECT_DELIVERY),
                List.of(new Term("utopia/north")),
                null,
                List.of(),
                null);
        var sample = Sample.of("a", "A").details(RecordType.PROVIDER, provider);
        assertThat(terms(sample, Facet.COUNTRY)).containsExactlyInAnyOrder("utopia", "utopia/north");
        assertThat(terms(sample, Facet.CAPABILITY)).containsExactly("direct-delivery");
        assertThat(entry(sample).card().places()).containsExactly("North, Utopia");
        assertThat(entry(sample).card().notes()).containsExactly("Council of governments");
    }

    @Test
    void countsByTheLargestPopulationAndTheDecade() {
        var sample = Sample.of("a", "A")
                .places(Sample.place("utopia", "X", 60_000L), Sample.place("utopia", "Y", 249_999L))
                .study(1999, null, null);
        assertThat(terms(sample, Facet.POPULATION)).containsExactly("50000-to-250000");
        assertThat(terms(sample, Facet.DECADE)).containsExactly("1990s");
    }

    @Test
    void hasALanguageInLowerCaseIfItIsATerm() {
        assertThat(terms(Sample.of("a", "A").language("pt-BR"), Facet.LANGUAGE)).containsExactly("pt-br");
        assertThat(terms(Sample.of("a", "A").language("?"), Facet.LANGUAGE)).isEmpty();
    }

    @Test
    void isDatedByItsPublicationIfItWasNotUpdated() {
        assertThat(entry(Sample.of("a", "A").dated("2020-02-02")).card().date()).isEqualTo(LocalDate.of(2020, 2, 2));
    }
}
