package interlocal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import interlocal.messages.Reader;
import interlocal.page.Visit.Shown;
import interlocal.search.SearchUnavailable;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the contributed pages an address has. */
class RouteTest {

    private static PageSource source(Route... routes) {
        return () -> Arrays.asList(routes);
    }

    private static Visit shown(int status, String title) {
        return new Shown(new Page(status, "", "/", title, "", null, true, ""));
    }

    private static Pages pages(PageSource... sources) {
        return new Pages(List.of(sources), (status, _) -> ((Shown) shown(status, "problem")).page());
    }

    private static final PageSource SAMPLE = source(
            Route.at("", _ -> shown(200, "home")),
            Route.at("talk", _ -> shown(200, "talk")),
            Route.at("talk/open", _ -> shown(200, "open")).searching(),
            Route.below("talk", (_, rest) -> shown(200, "below talk: " + rest)),
            Route.below("talk/open", (_, rest) -> shown(200, "below open: " + rest)));

    @ParameterizedTest
    @CsvSource({
        "'',home",
        "talk,talk",
        "talk/open,open",
        "talk/x,below talk: x",
        "talk/x/y,below talk: x/y",
        "talk/open/x,below open: x",
        "talks,problem",
        "x,problem",
        "open,problem",
        "x/talk,problem"
    })
    void anAddressIsItsOwnBeforeItIsBelowTheNearest(String address, String title) {
        assertThat(pages(SAMPLE).at(new PageRequest(address, Reader.UNKNOWN)))
                .isInstanceOfSatisfying(
                        Shown.class, shown -> assertThat(shown.page().title()).isEqualTo(title));
    }

    @Test
    void onlyWhatSearchesIsCharged() {
        var pages = pages(SAMPLE);
        assertThat(pages.searches("talk/open")).isTrue();
        assertThat(pages.searches("talk")).isFalse();
        assertThat(pages.searches("nowhere")).isFalse();
    }

    @Test
    void twoPagesHaveNotTheSameAddress() {
        assertThatIllegalStateException()
                .isThrownBy(() -> pages(SAMPLE, source(Route.at("talk", _ -> shown(200, "other")))));
    }

    @Test
    void aPageThatCannotSearchSaysSo() {
        var pages = pages(source(Route.at("search", _ -> {
            throw new SearchUnavailable("away");
        })));
        assertThat(pages.at(new PageRequest("search", Reader.UNKNOWN)))
                .isInstanceOfSatisfying(
                        Shown.class, shown -> assertThat(shown.page().status()).isEqualTo(503));
    }
}
