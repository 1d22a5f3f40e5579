package interlocal.page;

import interlocal.page.Visit.Shown;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** A page of every portal that is tested, which counts how often it is made; what it shows is as long as others. */
@Component
public final class CountedPage implements PageSource {

    /** Where it is, without a slash. */
    public static final String ADDRESS = "counted";

    private static final String HTML = "<h1 tabindex=\"-1\">Counted</h1>" + "<p>x</p>".repeat(5_000);

    private final AtomicInteger made = new AtomicInteger();

    @Override
    public List<Route> routes() {
        return List.of(Route.at(ADDRESS, _ -> new Shown(page())).searching());
    }

    private Page page() {
        return new Page(200, "", "/" + ADDRESS, "Made " + made.incrementAndGet(), "", null, false, HTML);
    }

    /** How often it was made. */
    public int made() {
        return made.get();
    }
}
