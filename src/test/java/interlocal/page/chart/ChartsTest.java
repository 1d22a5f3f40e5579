package interlocal.page.chart;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.content.DecisionModel.Factor;
import interlocal.content.DecisionModel.Type;
import interlocal.content.Slug;
import interlocal.decision.Answers;
import interlocal.decision.Delegation;
import interlocal.decision.Fit;
import interlocal.decision.Fraction;
import interlocal.decision.Spread;
import interlocal.decision.Trend;
import interlocal.messages.Reader;
import interlocal.operations.PortalTest;
import interlocal.operations.ReadsOnly;
import interlocal.page.Labels;
import interlocal.page.Translations;
import interlocal.page.part.TemplateModel;
import interlocal.page.part.Templates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@ReadsOnly
class ChartsTest {

    private static final Factor FACTOR = new Factor(
            new Slug("trust"),
            new Slug("side"),
            "Trust & <co>",
            "Is there trust?",
            null,
            List.of("Little", "Some", "Much"),
            null,
            List.of(),
            List.of());

    private final Templates templates;
    private final Labels labels;

    ChartsTest(@Autowired Templates templates, @Autowired Translations translations) {
        this.templates = templates;
        this.labels = translations.labels(Reader.UNKNOWN);
    }

    private Document drawn(TemplateModel chart) {
        return Jsoup.parse(templates.render(chart, labels));
    }

    private static Fit fit(String label, int place, boolean tied, Fraction value) {
        return new Fit(new Type(new Slug("type"), label, null, List.of()), place, tied, value, List.of());
    }

    private static Delegation partner(String name, int... grades) {
        return new Delegation(
                name,
                IntStream.of(grades)
                        .mapToObj(grade -> Answers.NONE.with(FACTOR.key(), grade))
                        .toList());
    }

    @Test
    void barsLeaveTheMiddleToTheSideThatTheirSignSays() {
        var chart = drawn(FitsModel.of(
                "c",
                List.of(
                        fit("Together", 1, false, Fraction.of(1, 2)),
                        fit("Alone", 2, true, Fraction.ZERO),
                        fit("Apart", 2, true, Fraction.of(-1, 4)))));
        isReadable(chart, "c");
        // the middle is at 180: half of 180 to the right, a quarter to the left, nothing
        assertThat(chart.select("rect.speaks-for").eachAttr("x")).containsExactly("180");
        assertThat(chart.select("rect.speaks-for").eachAttr("width")).containsExactly("90");
        assertThat(chart.select("rect.against").eachAttr("x")).containsExactly("135");
        assertThat(chart.select("rect.against").eachAttr("width")).containsExactly("45");
        assertThat(chart.expectFirst("desc").text()).isEqualTo("Together: +50. Alone: 0. Apart: −25.");
        assertThat(chart.select("tbody tr").eachText())
                .containsExactly("1 Together +50", "2 tied Alone 0", "2 tied Apart −25");
    }

    @Test
    void everyPersonIsADotWithThePartnersLetterAndShape() {
        var spread = Spread.of(FACTOR, List.of(partner("City", 1, 3, 3), partner("County", 2)));
        var chart = drawn(SpreadModel.of("s", spread));
        isReadable(chart, "s");
        assertThat(chart.select("text.letter").eachText()).containsExactly("A", "B", "A", "A");
        assertThat(chart.select(".person rect")).hasSize(1);
        assertThat(chart.select(".bin-grades span").eachText()).containsExactly("Little", "Some", "Much");
        assertThat(chart.expectFirst("desc").text()).isEqualTo("Little: one person. Some: one person. Much: 2 people.");
        assertThat(chart.select("tbody tr").eachText()).containsExactly("A: City 1 0 2", "B: County 0 1 0");
        // pairs 13 13 12 33 32 32: five differ; differences 7 of 8; partners 7/3 and 2: 1/3 of 2
        assertThat(chart.expectFirst("figcaption").text())
                .isEqualTo("Trust & <co> 5 of 6 pairs of people differ; disagreement 88 of 100. Between partners 17.");
    }

    @Test
    void twoPeopleAgreeOrDiffer() {
        assertThat(caption(partner("City", 1), partner("County", 3)))
                .contains(" The two people differ; disagreement 100 of 100.");
        assertThat(caption(partner("City", 1), partner("County", 1)))
                .contains(" The two people agree; disagreement 0 of 100.");
    }

    @Test
    void dotsStayInTheDrawingHoweverManyThereAre() {
        var many = partner("Many", IntStream.range(0, 40).map(_ -> 2).toArray());
        var chart = drawn(SpreadModel.of("s", Spread.of(FACTOR, List.of(many))));
        var height = Integer.parseInt(chart.expectFirst("svg").attr("viewBox").replaceFirst("^.* ", ""));
        assertThat(chart.select(".person")).hasSize(40).allSatisfy(dot -> {
            var place = dot.attr("transform").replaceAll("[^0-9 ]", "").split(" ", 2);
            assertThat(Integer.parseInt(place[0])).isBetween(130, 230);
            assertThat(Integer.parseInt(place[1])).isBetween(12, height - 12);
        });
    }

    @Test
    void aLineHasAGapWhereNobodyAnswered() {
        var trend = new Trend(
                FACTOR,
                List.of(
                        point(1, Optional.of(Fraction.of(1))),
                        point(2, Optional.of(Fraction.of(3))),
                        point(3, Optional.empty()),
                        point(4, Optional.of(Fraction.of(5, 2)))));
        var chart = drawn(TrendModel.of("t", trend, labels.messages()));
        isReadable(chart, "t");
        // 1 at 112, 3 at 16, 5/2 at 40; four points from 28 to 332
        assertThat(chart.select("polyline").eachAttr("points")).containsExactly("28,112 129,16");
        assertThat(chart.select("circle").eachAttr("cy")).containsExactly("112", "16", "40");
        assertThat(chart.select("tbody td").eachText()).containsExactly("1", "3", "Not answered", "2.5");
        assertThat(chart.expectFirst("figcaption").text()).endsWith("Down by 0.5 since the last time.");
    }

    @Test
    void onlyTheLastTimeIsNamedAlsoIfNothingChanged() {
        var same = point(1, Optional.of(Fraction.of(3)));
        var chart = drawn(TrendModel.of("t", new Trend(FACTOR, List.of(same, same)), labels.messages()));
        assertThat(chart.select("text.latest").eachText()).containsExactly("3");
        assertThat(Integer.parseInt(chart.expectFirst("text.latest").attr("y"))).isGreaterThanOrEqualTo(12);
    }

    @Test
    void aSingleTimeIsAPoint() {
        var chart = drawn(TrendModel.of(
                "t", new Trend(FACTOR, List.of(point(1, Optional.of(Fraction.of(2))))), labels.messages()));
        assertThat(chart.select("circle").eachAttr("cx")).containsExactly("180");
        assertThat(chart.select("polyline")).isEmpty();
        assertThat(chart.select("figcaption span")).isEmpty();
    }

    private String caption(Delegation... partners) {
        return drawn(SpreadModel.of("s", Spread.of(FACTOR, List.of(partners))))
                .expectFirst("figcaption")
                .text();
    }

    private static Trend.Point point(int month, Optional<Fraction> grade) {
        return new Trend.Point(LocalDate.of(2026, month, 1), grade);
    }

    /** It says what it is, its table says all, and no style stands in it that a strict page would drop. */
    private static void isReadable(Document chart, String id) {
        var drawing = chart.expectFirst("svg");
        assertThat(drawing.attr("role")).isEqualTo("img");
        assertThat(drawing.attr("aria-labelledby")).isEqualTo(id + "-title " + id + "-desc");
        assertThat(chart.getElementById(id + "-title")).isNotNull();
        assertThat(chart.getElementById(id + "-desc")).isNotNull();
        assertThat(chart.select("table caption")).hasSize(1);
        assertThat(chart.select("[style]")).isEmpty();
        assertThat(chart.select("[id]").eachAttr("id")).doesNotHaveDuplicates().allMatch(other -> other.startsWith(id));
    }
}
