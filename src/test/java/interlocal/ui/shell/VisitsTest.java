package interlocal.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import interlocal.operations.PortalTest;
import interlocal.page.CountedPage;
import interlocal.page.FailureLog;
import interlocal.page.Page;
import interlocal.page.Pages;
import interlocal.page.Readers;
import interlocal.page.Visit;
import interlocal.page.shell.Shell;
import interlocal.ratelimit.RateLimit;
import interlocal.ratelimit.RateLimits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;

@PortalTest
class VisitsTest {

    private static final RateLimit ONE_AT_ONCE = new RateLimit(3);
    private static final RateLimit NONE = new RateLimit(0);

    private final Pages pages;
    private final Shell shell;
    private final Readers readers;
    private final CountedPage counted;
    private final FirstPages first = new FirstPages();

    VisitsTest(
            @Autowired Pages pages,
            @Autowired Shell shell,
            @Autowired Readers readers,
            @Autowired CountedPage counted) {
        this.pages = pages;
        this.shell = shell;
        this.readers = readers;
        this.counted = counted;
    }

    private Visits visits(RateLimit searches) {
        return new Visits(pages, shell, readers, new RateLimits(searches, NONE), first, new FailureLog());
    }

    @Test
    void aFirstVisitIsMadeAndChargedOnce() {
        var visits = visits(ONE_AT_ONCE);
        var before = counted.made();
        var response = shown(visits.first(asked("one", "")));
        var view = shown(visits.at(location(), asked("one", null)));
        assertThat(response.status()).isEqualTo(200);
        assertThat(view).isSameAs(response);
        assertThat(counted.made()).isEqualTo(before + 1);
        assertThat(shown(visits.first(asked("one", ""))).status()).isEqualTo(429);
        assertThat(counted.made()).isEqualTo(before + 1);
    }

    @Test
    void whatWasShownOnceIsMadeAnewTheNextTime() {
        var visits = visits(NONE);
        var response = shown(visits.first(asked("one", "")));
        assertThat(shown(visits.at(location(), asked("one", null)))).isSameAs(response);
        assertThat(shown(visits.at(location(), asked("one", null)))).isNotEqualTo(response);
    }

    @Test
    void nothingIsForAnotherSessionOrAnotherLanguage() {
        var visits = visits(NONE);
        var response = shown(visits.first(asked("one", "")));
        assertThat(shown(visits.at(location(), asked("other", null)))).isNotEqualTo(response);
        var inAnotherLanguage = request("one", null);
        inAnotherLanguage.addHeader("Accept-Language", "en-XA");
        assertThat(shown(visits.at(location(), vaadin(inAnotherLanguage)))).isNotEqualTo(response);
        assertThat(shown(visits.at(location(), asked("one", null)))).isSameAs(response);
    }

    @Test
    void whoeverComesWithoutCookiesTakesNoMoreThanAFewMegabytes() {
        var visits = visits(NONE);
        for (var visitor = 0; visitor < 5_000; visitor++) {
            shown(visits.first(asked("crawler " + visitor, "")));
        }
        assertThat(first.size()).isBetween(1L, 4_000_000L);
    }

    private static Location location() {
        return new Location(CountedPage.ADDRESS);
    }

    private static Page shown(Visit visit) {
        return ((Visit.Shown) visit).page();
    }

    /** A request for the page, or for its view. */
    private static VaadinRequest asked(String session, @Nullable String page) {
        return vaadin(request(session, page));
    }

    private static MockHttpServletRequest request(String session, @Nullable String page) {
        var request = new MockHttpServletRequest("GET", "/");
        request.setPathInfo(page == null ? "/" : "/" + CountedPage.ADDRESS);
        request.setSession(new MockHttpSession(null, session));
        return request;
    }

    private static VaadinRequest vaadin(MockHttpServletRequest request) {
        return new VaadinServletRequest(request, new VaadinServletService(null, null));
    }
}
