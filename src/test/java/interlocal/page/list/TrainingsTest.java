package interlocal.page.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import interlocal.Patience;
import interlocal.messages.Reader;
import interlocal.operations.PortalTest;
import interlocal.operations.TestLibrary;
import interlocal.page.PageRequest;
import interlocal.page.Pages;
import interlocal.page.Visit;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of trainings begins with what can still be attended. */
@PortalTest
class TrainingsTest {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    private final Pages pages;
    private final TestLibrary library;

    TrainingsTest(@Autowired Pages pages, @Autowired TestLibrary library) {
        this.pages = pages;
        this.library = library;
    }

    @BeforeEach
    void addTrainings() {
        add("begun", today.minusDays(1), today.plusDays(1));
        add("later", today.plusDays(40), today.plusDays(40));
        add("soon", today.plusDays(3), today.plusDays(3));
        add("over", today.minusDays(40), today.minusDays(38));
        shows(4);
    }

    @AfterEach
    void removeTrainings() {
        List.of("begun", "later", "soon", "over").forEach(name -> library.remove(file(name)));
        shows(0);
    }

    @Test
    void whatComesNextIsFirst() {
        var page = list(Map.of());
        assertThat(page.select(".result h2").eachText()).startsWith("When begun", "When soon");
        assertThat(page.select(".sort [aria-current=true]").text()).isEqualTo("Soonest");
        assertThat(page.select(".notice")).isEmpty();
        var narrowed = list(Map.of("language", List.of("cy")));
        assertThat(narrowed.select(".result h2").eachText())
                .containsExactly("When begun", "When soon", "When later", "When over");
        assertThat(narrowed.select(".result .when").eachText()).hasSize(3).allMatch(text -> text.startsWith("Next: "));
        assertThat(narrowed.select(".result:last-child .when")).isEmpty();
    }

    @Test
    void furtherPagesGoOnWhereTheFirstEnds() {
        var one = list(Map.of("language", List.of("cy"), "size", List.of("2")));
        var two = list(Map.of("language", List.of("cy"), "size", List.of("2"), "page", List.of("2")));
        assertThat(one.select(".result h2").eachText()).containsExactly("When begun", "When soon");
        assertThat(two.select(".result h2").eachText()).containsExactly("When later", "When over");
    }

    @Test
    void anOrderThatIsAskedForIsKept() {
        var page = list(Map.of("language", List.of("cy"), "sort", List.of("title")));
        assertThat(page.select(".result h2").eachText())
                .containsExactly("When begun", "When later", "When over", "When soon");
    }

    @Test
    void whereNoDateIsAheadTheListSaysSo() {
        var page = list(Map.of("language", List.of("cy"), "format", List.of("online")));
        assertThat(page.select(".result h2").eachText()).containsExactly("When over");
        assertThat(page.select(".notice").text())
                .isEqualTo("No date ahead is known of any of these. Ask the organisers.");
    }

    private void add(String name, LocalDate first, LocalDate last) {
        library.save(file(name), """
            ---
            title: When %s
            summary: A made-up course.
            language: cy
            format: %s
            sessions: [{starts: "%sT00:00", ends: "%sT23:59", zone: Z}]
            ---
            Text.
            """.formatted(name, name.equals("over") ? "online" : "in-person", first, last));
    }

    private static String file(String name) {
        return "trainings/when-" + name + ".md";
    }

    private void shows(int trainings) {
        await().atMost(Patience.LONG)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(
                        () -> assertThat(list(Map.of("language", List.of("cy"))).select(".result"))
                                .hasSize(trainings));
    }

    private Document list(Map<String, List<String>> parameters) {
        var visit = pages.at(new PageRequest("trainings", parameters, Reader.UNKNOWN));
        return Jsoup.parse(((Visit.Shown) visit).page().html());
    }
}
