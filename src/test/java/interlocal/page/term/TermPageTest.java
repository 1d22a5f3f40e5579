package interlocal.page.term;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.catalog.file.VocabularyFiles;
import interlocal.messages.Reader;
import interlocal.operations.PortalTest;
import interlocal.operations.ReadsOnly;
import interlocal.page.PageRequest;
import interlocal.page.Pages;
import interlocal.page.Visit;
import interlocal.page.part.TermLinks;
import interlocal.search.Search;
import interlocal.search.SearchRequest;
import interlocal.vocabulary.Concept;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import java.util.Arrays;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@ReadsOnly
class TermPageTest {

    private final Pages pages;
    private final VocabularyFiles vocabularies;
    private final Search search;

    TermPageTest(@Autowired Pages pages, @Autowired VocabularyFiles vocabularies, @Autowired Search search) {
        this.pages = pages;
        this.vocabularies = vocabularies;
        this.search = search;
    }

    private Document at(String address) {
        var visit = (Visit.Shown) pages.at(new PageRequest(address.substring(1), Reader.UNKNOWN));
        assertThat(visit.page().status()).as(address).isEqualTo(200);
        return Jsoup.parseBodyFragment(visit.page().html());
    }

    @ParameterizedTest
    @EnumSource
    void everyTermHasAPageWithTheTotalOfItsList(Scheme scheme) {
        var listed = at("/" + scheme.key());
        for (var concept : vocabularies.current().of(scheme).concepts().toList()) {
            var address = "/" + scheme.key() + "/" + concept.term();
            var total = search.find(SearchRequest.EVERYTHING.only(TermLinks.facet(scheme), concept.term()))
                    .total();
            assertThat(listed.select("a[href=" + address + "]")).as(address).hasSize(1);
            var page = at(address);
            assertThat(page.expectFirst("h1").text()).isEqualTo(concept.label());
            if (total == 0) {
                assertThat(page.expectFirst(".notice").text())
                        .startsWith("Nothing here yet.")
                        .contains(concept.label());
                assertThat(page.select(".notice a")).isNotEmpty();
            } else {
                assertThat(page.select(".notice")).isEmpty();
                assertThat(page.select("section[aria-labelledby=page-records] h3 a").stream()
                                .mapToLong(TermPageTest::number)
                                .sum())
                        .as(address)
                        .isEqualTo(total);
            }
        }
    }

    private static long number(org.jsoup.nodes.Element link) {
        return link.text().startsWith("one") ? 1 : Long.parseLong(link.text().replaceAll("[^0-9]", ""));
    }

    @Test
    void someTermsHaveNoRecordYet() {
        assertThat(vocabularies.current().of(Scheme.SERVICE_TYPES).concepts().map(Concept::term))
                .anyMatch(term -> search.find(SearchRequest.EVERYTHING.only(interlocal.search.Facet.SERVICE, term))
                                .total()
                        == 0);
    }

    @Test
    void whatWasWrittenAboutATermStandsOnItsPageWithItsSources() {
        var page = at("/partnership-models/municipal-merger");
        assertThat(page.select("article h2").eachText()).contains("When it fits");
        assertThat(page.select(".term-side + .term-sources h2").eachText()).containsExactly("Sources");
        assertThat(page.select("article a.ref[href='/partnership-models/municipal-merger#source-1']"))
                .isNotEmpty();
        assertThat(page.select(".related a[href=/case-studies/princeton-consolidation]"))
                .hasSize(1);
        assertThat(pages.at(new PageRequest("pages/model-municipal-merger", Reader.UNKNOWN)))
                .isEqualTo(new Visit.Moved("/partnership-models/municipal-merger"));
    }

    private static String counted(org.jsoup.nodes.Element link) {
        return Objects.requireNonNull(link.nextElementSibling()).text();
    }

    @Test
    void aPlaceWithoutRecordsIsFoldedAway() {
        var page = at("/jurisdictions");
        var folded = page.select("details.fold a");
        var shown = page.select(".terms a").stream()
                .filter(link -> !folded.contains(link))
                .toList();
        assertThat(folded).isNotEmpty();
        assertThat(shown).isNotEmpty();
        assertThat(folded.stream().map(TermPageTest::counted)).containsOnly("no records");
        assertThat(shown.stream().map(TermPageTest::counted)).doesNotContain("no records");
        assertThat(at("/service-types").select("details.fold")).isEmpty();
    }

    @Test
    void everyModelServiceGroupAndPracticeIsWrittenAbout() {
        for (var scheme : Arrays.asList(Scheme.PARTNERSHIP_MODELS, Scheme.SERVICE_TYPES, Scheme.PRACTICES)) {
            for (var concept : vocabularies.current().of(scheme).roots()) {
                if (!concept.term().equals(new Term("hostile"))) {
                    assertThat(at("/" + scheme.key() + "/" + concept.term()).select("article"))
                            .as(concept.term().path())
                            .isNotEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"service-types/none", "service-types/None", "practices/trust/x", "partnership-models//none"})
    void anUnknownTermIsNotFound(String path) {
        assertThat(pages.at(new PageRequest(path, Reader.UNKNOWN)))
                .isInstanceOfSatisfying(
                        Visit.Shown.class,
                        shown -> assertThat(shown.page().status()).isEqualTo(404));
    }
}
