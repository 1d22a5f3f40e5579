package interlocal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import interlocal.operations.PortalTest;
import interlocal.ui.shell.Fragment;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** Views show the page of their address, and nothing else decides what they show. */
@PortalTest
@ViewPackages(packages = "interlocal.ui")
@WithAnonymousUser
class RouterTest extends SpringBrowserlessTest {

    @Test
    void searchParametersBecomeTitleAndContent() {
        open("search", Map.of("q", List.of("brigade"), "type", List.of("case-study")));
        assertThat(title()).isEqualTo("brigade – search · Interlocal");
        assertThat(main().select(".chip").eachText()).containsExactly("Type Case study");
        assertThat(main().expectFirst("input[name=q]").attr("value")).isEqualTo("brigade");
        assertThat(main().select(".result h2").eachText()).contains("Sample: two towns share a brigade");
    }

    @Test
    void anotherSearchReplacesTheFirst() {
        open("search", Map.of("q", List.of("brigade")));
        open("search", Map.of("q", List.of("zebrafish")));
        assertThat(title()).isEqualTo("zebrafish – search · Interlocal");
        assertThat(main().select(".result")).isEmpty();
        assertThat(main().select("h1").eachText()).containsExactly("Nothing found for “zebrafish”");
    }

    @Test
    void aMisspeltSearchShowsWhatIsMeantAndLeadsToWhatWasTyped() {
        open("search", Map.of("q", List.of("brigdae"), "type", List.of("case-study")));
        var meant = main().expectFirst(".meant");
        assertThat(meant.text()).startsWith("Searched for “brigade” instead of “brigdae”.");
        assertThat(meant.expectFirst("a").attr("href")).isEqualTo("/search?q=%22brigdae%22&type=case-study");
        assertThat(main().select(".result h2").eachText()).contains("Sample: two towns share a brigade");
        open("search", Map.of("q", List.of("\"brigdae\"")));
        assertThat(main().select(".result, .meant")).isEmpty();
    }

    @Test
    void anOrThatJoinsNothingIsNamed() {
        open("search", Map.of("q", List.of("brigade OR outcome:running")));
        assertThat(main().select(".notice").eachText())
                .contains(
                        "OR joins words with words and filters with filters; where it stands between others it was passed"
                                + " over.");
        open("search", Map.of("q", List.of("outcome:failed OR outcome:ended")));
        assertThat(main().select(".notice").eachText()).isEmpty();
        assertThat(main().select(".result h2").eachText()).contains("Sample: two towns share a brigade");
    }

    @Test
    void aWordThatNothingContainsIsNamed() {
        open("search", Map.of("q", List.of("brigade zamboni")));
        assertThat(main().select(".notice").eachText()).contains("Nothing contains “zamboni”.");
        assertThat(main().expectFirst(".lacking").text()).startsWith("No record has all of these words.");
        assertThat(main().select(".result h2").eachText()).contains("Sample: two towns share a brigade");
    }

    @Test
    void recordsThatLackAWordAreToldApart() {
        open("search", Map.of("q", List.of("two towns share brigade")));
        assertThat(main().select(".result-list")).hasSize(2);
        assertThat(main().select(".result-list").getFirst().select("h2").eachText())
                .contains("Sample: two towns share a brigade");
        assertThat(main().expectFirst(".lacking").text()).isEqualTo("These have some of the words");
    }

    @Test
    void aTextThatIsCutSaysSo() {
        open("search", Map.of("q", List.of("brigade ".repeat(129))));
        assertThat(main().select(".notice").text()).contains("only its first 128 words, or 4,000 characters");
    }

    @Test
    void theHomePageIsHome() {
        open("", Map.of());
        assertThat(title()).isEqualTo("How local governments share services · Interlocal");
        assertThat(main().select("table.map")).hasSize(1);
    }

    @Test
    void aListIsOfItsType() {
        open("lessons", Map.of("stage", List.of("review")));
        assertThat(title()).isEqualTo("Lessons · Interlocal");
        assertThat(main().select(".result h2").eachText()).contains("Sample: agree how to part");
        assertThat(main().select(".kind")).isEmpty();
    }

    @Test
    void aRecordIsRead() {
        open("trainings/sample-training", Map.of());
        assertThat(title()).isEqualTo("Sample: a course with dates · Interlocal");
        assertThat(main().select("h1").eachText()).containsExactly("Sample: a course with dates");
        assertThat(header().select("nav [aria-current=page]").eachText()).containsExactly("Training");
    }

    @Test
    void theNavigationFollows() {
        open("lessons", Map.of());
        assertThat(header().select("nav [aria-current=page]").eachText()).containsExactly("Lessons");
        open("research/sample-research", Map.of());
        assertThat(header().select("nav [aria-current=page]").eachText()).containsExactly("Research");
        open("", Map.of());
        assertThat(header().select("[aria-current=page]")).isEmpty();
    }

    @Test
    void anUnknownAddressIsAProblem() {
        open("unknown/deep/path", Map.of());
        assertThat(title()).isEqualTo("There is no such page · Interlocal");
        assertThat(main().select("h1").eachText()).containsExactly("There is no such page");
    }

    @Test
    void anUnknownRecordIsAProblem() {
        open("case-studies/none", Map.of());
        assertThat(title()).isEqualTo("There is no such page · Interlocal");
        assertThat(main().select("h1").eachText()).containsExactly("There is no such page");
    }

    @Test
    void aFormerAddressLeadsToThePresentOne() {
        open("case-studies/sample-case-of-old", Map.of());
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("case-studies/sample-case");
        assertThat(title()).isEqualTo("Sample: two towns share a brigade · Interlocal");
    }

    @ParameterizedTest
    @CsvSource({
        "'',PageView",
        "search/ranking,PageView",
        "service-types/public-safety/fire,PageView",
        "discussion,AloneView",
        "discussion/open,MeetView",
        "discussion/KQ74M-PX2W9,RoomView",
        "discussion/model,PageView",
        "discussion/model/health,PageView",
        "discussion/none,PageView",
        "unknown/deep/path,PageView"
    })
    void onlyWhatIsAliveHasAViewOfItsOwn(String path, String view) {
        open(path, Map.of());
        assertThat(UI.getCurrent()
                        .getInternals()
                        .getActiveRouterTargetsChain()
                        .getFirst()
                        .getClass()
                        .getSimpleName())
                .isEqualTo(view);
    }

    private void open(String path, Map<String, List<String>> parameters) {
        UI.getCurrent().navigate(path, new QueryParameters(parameters));
        roundTrip();
    }

    private static String title() {
        return UI.getCurrent().getInternals().getTitle();
    }

    private Element main() {
        return shown("main");
    }

    private Element header() {
        return shown("header");
    }

    /** The HTML of all fragments, as the browser puts it together. */
    private Element shown(String part) {
        var body = Jsoup.parse("").body();
        for (var fragment : find(Fragment.class).all()) {
            var inMain = fragment.getElement().getParent().getParent() != null
                    && fragment.getElement().getParent().getTag().equals("main");
            var into = inMain ? body.appendElement("main") : body.appendElement("div");
            into.append(fragment.html());
        }
        return body.expectFirst(part);
    }
}
