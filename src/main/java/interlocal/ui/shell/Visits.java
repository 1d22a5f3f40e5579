package interlocal.ui.shell;

import interlocal.page.Pages;
import interlocal.page.Visit;
import interlocal.ratelimit.RateLimits;
import org.springframework.stereotype.Component;

/** What visitors see, within the limit on their searches. */
@Component
public final class Visits {

    static final int TOO_MANY = 429;

    private final Pages pages;
    private final RateLimits limits;

    Visits(Pages pages, RateLimits limits) {
        this.pages = pages;
        this.limits = limits;
    }

    /**
     * What is at an address; of what is searched for anew, only so much in a minute.
     *
     * @param client the visitor's address, in figures
     */
    Visit at(Address address, String client) {
        return pages.searches(address.path())
                        && limits.searches().tryAcquire(client).isPresent()
                ? new Visit.Shown(pages.problem(TOO_MANY))
                : pages.at(address.path(), address.parameters());
    }
}
