package interlocal.page.list;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.content.RecordType;
import interlocal.messages.Reader;
import interlocal.operations.PortalTest;
import interlocal.operations.ReadsOnly;
import interlocal.page.Labels;
import interlocal.page.Translations;
import interlocal.search.Facet;
import interlocal.search.SearchRequest;
import interlocal.search.SearchResult;
import interlocal.search.SearchResult.Count;
import interlocal.vocabulary.Term;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@ReadsOnly
class FacetModelsTest {

    private static final Term FIRE = new Term("public-safety/fire");
    private static final Term SAFETY = new Term("public-safety");
    private static final Term HEALTH = new Term("health");

    private final Labels labels;

    FacetModelsTest(@Autowired Translations translations) {
        this.labels = translations.labels(Reader.UNKNOWN);
    }

    @Test
    void aFirstTermLeadsToItsResults() {
        var option = option(SearchRequest.EVERYTHING.withText("a b"), count(SAFETY, 3, 3, false));
        assertThat(option.address()).isEqualTo("/search?q=a+b&service=public-safety");
        assertThat(option.chosen()).isFalse();
        assertThat(option.adds()).isFalse();
        assertThat(option.count()).isEqualTo(3);
        assertThat(option.label()).isEqualTo("Public safety and justice");
        assertThat(option.value()).isEqualTo("public-safety");
    }

    @Test
    void aChosenTermLeadsToTheSameWithoutItAndHasItsCount() {
        var option = option(chosen(SAFETY), count(SAFETY, 3, 3, true));
        assertThat(option.address()).isEqualTo("/search");
        assertThat(option.chosen()).isTrue();
        assertThat(option.adds()).isFalse();
        assertThat(option.count()).isEqualTo(3);
    }

    @Test
    void aFurtherTermLeadsToBothAndSaysHowManyMore() {
        var option = option(chosen(SAFETY), count(HEALTH, 2, 9, false));
        assertThat(option.address()).isEqualTo("/search?service=health&service=public-safety");
        assertThat(option.adds()).isTrue();
        assertThat(option.count()).as("more than the seven of now").isEqualTo(2);
        assertThat(option.together()).isEqualTo(9);
    }

    @Test
    void aTermThatAddsNothingSaysSo() {
        var option = option(chosen(SAFETY), count(HEALTH, 2, 7, false));
        assertThat(option.adds()).isTrue();
        assertThat(option.count()).isZero();
    }

    @Test
    void aTermAboveOrBelowAChosenOneReplacesIt() {
        var fire = option(chosen(SAFETY), count(FIRE, 2, 2, false));
        assertThat(fire.address()).isEqualTo("/search?service=public-safety/fire");
        assertThat(fire.adds()).isFalse();
        assertThat(fire.count()).isEqualTo(2);
        var safety = option(chosen(FIRE), count(SAFETY, 9, 9, false));
        assertThat(safety.address()).isEqualTo("/search?service=public-safety");
        assertThat(safety.partly()).isTrue();
        assertThat(safety.adds()).isFalse();
        assertThat(safety.count()).isEqualTo(9);
    }

    @Test
    void narrowerTermsShowBelowAChosenOne() {
        var tree = new Count(SAFETY, 3, 3, true, List.of(count(FIRE, 2, 3, false)));
        assertThat(option(chosen(SAFETY), tree).narrower())
                .extracting(FacetOption::label)
                .containsExactly("Fire protection");
        var folded = new Count(SAFETY, 3, 3, false, List.of(count(FIRE, 2, 2, false)));
        assertThat(option(SearchRequest.EVERYTHING, folded).narrower()).isEmpty();
        var above = new Count(SAFETY, 3, 3, false, List.of(count(FIRE, 2, 2, true)));
        assertThat(option(chosen(FIRE), above).narrower())
                .extracting(FacetOption::chosen)
                .containsExactly(true);
    }

    @Test
    void theListOfOneTypeDoesNotOfferTypes() {
        var lessons = new Scope("/lessons", RecordType.LESSON);
        var counts = Map.of(
                Facet.TYPE,
                List.of(count(new Term("lesson"), 2, 2, true), count(new Term("research"), 1, 3, false)),
                Facet.SERVICE,
                List.of(count(SAFETY, 1, 1, false), count(HEALTH, 1, 1, false)));
        var shown = new FacetModels(lessons, SearchRequest.EVERYTHING, labels)
                .of(new SearchResult(2, List.of(), counts, false, 1, 0));
        assertThat(shown).extracting(FacetModel::key).containsExactly("service");
        assertThat(shown.getFirst().first().getFirst().address()).isEqualTo("/lessons?service=public-safety");
    }

    @Test
    void whatAllResultsHaveIsNoChoice() {
        assertThat(of(SearchRequest.EVERYTHING, count(SAFETY, 7, 7, false))).isNull();
        assertThat(of(SearchRequest.EVERYTHING, count(SAFETY, 6, 6, false))).isNotNull();
        assertThat(of(chosen(SAFETY), count(SAFETY, 7, 7, true))).isNotNull();
    }

    @Test
    void manyTermsShowOnRequestButAChosenOneAtOnce() {
        var many = IntStream.range(0, 12)
                .mapToObj(number -> count(new Term("t" + number), 12 - number, 12, false))
                .toArray(Count[]::new);
        var facet = of(SearchRequest.EVERYTHING, many);
        assertThat(facet).isNotNull();
        assertThat(facet.first()).hasSize(6);
        assertThat(facet.more()).hasSize(6);
        many[9] = count(new Term("t9"), 3, 3, true);
        var withChosen = of(chosen(new Term("t9")), many);
        assertThat(withChosen).isNotNull();
        assertThat(withChosen.first())
                .hasSize(10)
                .last()
                .extracting(FacetOption::chosen)
                .isEqualTo(true);
    }

    private FacetOption option(SearchRequest request, Count count) {
        var facet = of(request, count);
        assertThat(facet).isNotNull();
        return facet.first().getFirst();
    }

    private @Nullable FacetModel of(SearchRequest request, Count... counts) {
        var shown = new FacetModels(Scope.EVERYWHERE, request, labels)
                .of(new SearchResult(7, List.of(), Map.of(Facet.SERVICE, List.of(counts)), false, 1, 0));
        return shown.isEmpty() ? null : shown.getFirst();
    }

    private static SearchRequest chosen(Term term) {
        return SearchRequest.EVERYTHING.only(Facet.SERVICE, term);
    }

    private static Count count(Term term, long count, long together, boolean selected) {
        return new Count(term, count, together, selected, List.of());
    }
}
