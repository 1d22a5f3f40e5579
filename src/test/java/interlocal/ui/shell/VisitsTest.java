package interlocal.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.operations.PortalTest;
import interlocal.page.CountedPage;
import interlocal.page.FailureLog;
import interlocal.page.Pages;
import interlocal.page.Readers;
import interlocal.page.Visit;
import interlocal.ratelimit.RateLimit;
import interlocal.ratelimit.RateLimits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@PortalTest
class VisitsTest {

    private final CountedPage counted;
    private final Visits visits;

    VisitsTest(@Autowired Pages pages, @Autowired Readers readers, @Autowired CountedPage counted) {
        this.counted = counted;
        var one = new RateLimit(3);
        this.visits = new Visits(pages, readers, new RateLimits(one, one), new FailureLog());
    }

    @Test
    void whoSearchesTooOftenIsToldSoAndNothingIsSearched() {
        var before = counted.made();
        assertThat(status()).isEqualTo(200);
        assertThat(status()).isEqualTo(429);
        assertThat(counted.made()).isEqualTo(before + 1);
    }

    private int status() {
        var request = new MockHttpServletRequest("GET", "/" + CountedPage.ADDRESS);
        request.setServletPath("/" + CountedPage.ADDRESS);
        return ((Visit.Shown) visits.reading(request, new MockHttpServletResponse()))
                .page()
                .status();
    }
}
