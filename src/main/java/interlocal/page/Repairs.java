package interlocal.page;

import interlocal.page.ListPage.Scope;
import interlocal.page.model.ListModel.Repair;
import interlocal.search.Search;
import interlocal.search.SearchRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Ways out of an empty list: what to drop, with what is then found. None of them finds nothing. */
@Component
public class Repairs {

    private static final int MOST = 6;

    private final Search search;
    private final Labels labels;
    private final Words words;

    Repairs(Search search, Labels labels, Words words) {
        this.search = search;
        this.labels = labels;
        this.words = words;
    }

    /** A way out: what it is called, where it leads on the search page, and how many records are there, never 0. */
    public record Way(String label, String address, long total) {}

    /** The ways out of the search page. */
    public List<Way> anywhere(SearchRequest request) {
        return of(new Scope("/search", null), request).stream()
                .map(repair -> new Way(repair.text(), repair.address(), repair.total()))
                .toList();
    }

    List<Repair> of(Scope scope, SearchRequest request) {
        var repairs = new ArrayList<Repair>();
        search.respell(scope.narrow(request), 0)
                .ifPresent(other -> repairs.add(repair(
                        scope,
                        request.withText(other.request().text()),
                        words.say("search.repair.spelling", other.request().text()))));
        request.filters()
                .forEach((facet, terms) -> terms.forEach(term -> repairs.add(repair(
                        scope,
                        request.without(facet, term),
                        words.say("search.repair.filter", labels.of(facet), labels.of(facet, term))))));
        if (!request.text().isEmpty() && !request.filters().isEmpty()) {
            repairs.add(repair(scope, request.withoutFilters(), words.say("search.repair.filters")));
            repairs.add(repair(scope, request.withText(""), words.say("search.repair.text")));
        }
        repairs.add(repair(scope, request.onPage(1).withoutFilters().withText(""), words.say("search.repair.all")));
        return repairs.stream().filter(repair -> repair.total() > 0).limit(MOST).toList();
    }

    private Repair repair(Scope scope, SearchRequest request, String text) {
        return new Repair(text, scope.address(request), search.count(scope.narrow(request)));
    }
}
