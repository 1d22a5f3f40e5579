package interlocal.ui.shell;

import interlocal.page.Pages;
import interlocal.page.Visit;
import interlocal.search.Paces;
import org.springframework.stereotype.Component;

/** What visitors see, at the pace that is theirs. */
@Component
public final class Visits {

    static final int TOO_MANY = 429;

    private final Pages pages;
    private final Paces paces;

    Visits(Pages pages, Paces paces) {
        this.pages = pages;
        this.paces = paces;
    }

    /**
     * What is at an address; of what is searched for anew, only so much in a minute.
     *
     * @param client the visitor's address, in figures
     */
    Visit at(Address address, String client) {
        return pages.searches(address.path()) && paces.searches().wait(client).isPresent()
                ? new Visit.Shown(pages.problem(TOO_MANY))
                : pages.at(address.path(), address.parameters());
    }
}
