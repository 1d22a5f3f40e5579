package interlocal.page.decision;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.content.DecisionModel;
import interlocal.content.Slug;
import interlocal.decision.AnswerSheet;
import interlocal.decision.Answers;
import interlocal.decision.DecisionModels;
import interlocal.messages.Reader;
import interlocal.operations.PortalTest;
import interlocal.operations.ReadsOnly;
import interlocal.page.PageRequest;
import interlocal.page.Pages;
import interlocal.page.Visit;
import interlocal.vocabulary.Term;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@ReadsOnly
class DiscussionPagesTest {

    private final Pages pages;
    private final AlonePage alone;
    private final DecisionModels models;

    DiscussionPagesTest(@Autowired Pages pages, @Autowired AlonePage alone, @Autowired DecisionModels models) {
        this.pages = pages;
        this.alone = alone;
        this.models = models;
    }

    private DecisionModel model() {
        return models.current(DecisionModels.DECISION).orElseThrow().model();
    }

    private Document page(String path) {
        return pages.at(new PageRequest(path, Reader.UNKNOWN)) instanceof Visit.Shown(var page) && page.status() == 200
                ? Jsoup.parse(page.html())
                : new Document("");
    }

    private Document answer(String text) {
        return Jsoup.parse(alone.answer(AnswerSheet.parse(text), true, Reader.UNKNOWN));
    }

    @Nested
    class OfAModel {

        @ParameterizedTest
        @ValueSource(strings = {"model", "health"})
        void everyQuestionGradeWeightAndSourceIsShown(String key) {
            var model = models.current(new Slug(key)).orElseThrow().model();
            var page = page(key.equals("model") ? "discussion/model" : "discussion/model/" + key);
            var text = page.text();
            assertThat(text).contains(model.title(), model.summary(), model.statement(), model.version());
            for (var factor : model.factors()) {
                var shown = page.expectFirst(".model-factor:has(#page-factor-%s)".formatted(factor.key()));
                assertThat(shown.text()).contains(factor.label(), factor.question());
                assertThat(shown.select(".grades li").eachText()).containsExactlyElementsOf(factor.grades());
                assertThat(shown.select("tbody tr"))
                        .hasSize((factor.collaborating() == null ? 0 : 1)
                                + factor.towards().size());
                factor.towards()
                        .forEach(towards -> assertThat(shown.text())
                                .contains(towards.weight().because()));
            }
            assertThat(page.select("ol.sources > li")).hasSize(model.sources().size());
            model.types().forEach(type -> assertThat(text).contains(type.label()));
        }

        @Test
        void weakQuestionsOfTheHealthCheckLeadToLessons() {
            assertThat(page("discussion/model/health").select(".model-factor a[href^=/lessons/]"))
                    .hasSizeGreaterThan(12);
        }
    }

    @Nested
    class Alone {

        @Test
        void everyQuestionIsAskedWithItsGradesAndNoneIsAnswered() {
            var page = page("discussion");
            assertThat(page.select("fieldset.talk-question")).hasSize(14).allSatisfy(question -> {
                assertThat(question.select("legend").text()).isNotBlank();
                assertThat(question.select("input[type=radio]")).hasSize(3);
            });
            assertThat(page.select("input[checked]")).isEmpty();
        }

        @Test
        void noLinkLeadsWithinThePageForThatWouldLoseTheAnswers() {
            assertThat(page("discussion").select("a[href*=#]")).isEmpty();
            assertThat(answer("3=costs").select("a[href^=#], a[href^=/discussion#]"))
                    .isEmpty();
        }

        @Test
        void nothingAnsweredSaysNothing() {
            var answer = answer("");
            assertThat(answer.select(".rank")).isEmpty();
            assertThat(answer.select("[data-part=said]").text()).isEmpty();
            assertThat(answer.select("[data-part=beside]").text()).isEmpty();
        }

        @Test
        void answersAreRankedWithReasonsThatNameGradeWeightAndSource() {
            var answer = answer("3=costs.capital-intensity.public-partners&1=unions");
            assertThat(answer.select(".talk-rank li .place").eachText())
                    .hasSize(7)
                    .startsWith("1");
            var reason = answer.expectFirst(".talk-rank dd");
            assertThat(reason.text()).matches(".+: .+\\. Why it counts: .+ Weight [+−][1-3], grade [13] of 3 \\[\\d+]");
            assertThat(answer.select("[data-part=said]").text()).startsWith("First place: ");
            assertThat(answer.select("[data-part=bar]").text()).isEqualTo("4 of 14 answered");
            assertThat(answer.select(".talk-flips li")).isNotEmpty();
        }

        @Test
        void tiesAreSaid() {
            // one middling answer: all seven at nothing
            var answer = answer("2=costs");
            assertThat(answer.select(".talk-rank .place").eachText()).hasSize(7).containsOnly("1= tied");
            assertThat(answer.select("[data-part=said]").text()).startsWith("Tied for first place: ");
            assertThat(answer.text()).contains("All 7 forms fit equally well.");
        }

        @Test
        void whatNoLongerFitsIsSaid() {
            var notices = answer("model=health&version=2020&3=costs.weather&service=brewing&place=atlantis")
                    .select(".notice")
                    .eachText();
            assertThat(notices).hasSize(4);
            assertThat(notices.get(0)).contains("other questions");
            assertThat(notices.get(1)).contains("2020", model().version());
            assertThat(notices.get(2)).endsWith("weather");
            assertThat(notices.get(3)).endsWith("brewing, atlantis");
        }

        @Test
        void hostileTextIsShownAsText() {
            var answer = answer("version=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&3=costs");
            assertThat(answer.select("img")).isEmpty();
            assertThat(answer.select(".notice").text()).contains("<img src=x onerror=alert(1)>");
        }

        @Test
        void besideItTheLibraryHasCasesOfTheServiceWithTheReason() {
            var answers = Answers.NONE.with(new Slug("public-partners"), 3).with(new Slug("costs"), 3);
            var sheet = new AnswerSheet(
                    DecisionModels.DECISION,
                    model().version(),
                    answers,
                    new Term("public-safety/emergency-dispatch"),
                    List.of(new Term("united-states/illinois")));
            var shelves = answer(sheet.text()).select(".talk-beside section");
            var cases = shelves.getFirst();
            assertThat(cases.expectFirst("a").attr("href")).startsWith("/case-studies/");
            assertThat(cases.expectFirst(".reason").text()).contains("Emergency dispatch", "Illinois");
            assertThat(shelves.select("h3").eachText())
                    .containsExactly(
                            "Cases like yours",
                            "To settle before signing",
                            "Who can help there",
                            "What studies found",
                            "Training");
            assertThat(shelves.get(2).select("a")).isNotEmpty();
            assertThat(shelves.get(2).select("a").eachAttr("href")).allMatch(link -> link.startsWith("/providers/"));
            assertThat(shelves.get(2).select(".reason").eachText())
                    .allMatch(why -> why.matches(".*(Illinois|United States).*"));
            assertThat(shelves.get(3).text()).contains("The weights rest on it.");
        }

        @Test
        void withoutAJurisdictionNobodyIsNamedWhoServesIt() {
            assertThat(answer("3=costs").select(".talk-beside").text())
                    .contains("Name the jurisdictions to see who serves them.");
        }

        @Test
        void searchesMayBeLeftOut() {
            assertThat(Jsoup.parse(alone.answer(AnswerSheet.parse("3=costs"), false, Reader.UNKNOWN))
                            .select(".talk-beside"))
                    .isEmpty();
        }
    }
}
