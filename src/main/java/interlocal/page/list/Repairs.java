package interlocal.page.list;

import interlocal.page.Labels;
import interlocal.page.list.ListModel.Repair;
import interlocal.search.Search;
import interlocal.search.SearchRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Changes to a search that found nothing: what to drop. Each finds at least one record. */
@Component
@NamedInterface("list")
public class Repairs {

    private static final int MOST = 6;

    private final Search search;

    Repairs(Search search) {
        this.search = search;
    }

    /** A changed search: its label, its address on the search page, and the number of records it finds, never 0. */
    public record Way(String label, String address, long total) {}

    /** The repairs of a search on the search page, at most six. */
    public List<Way> anywhere(SearchRequest request, Labels labels) {
        return of(Scope.EVERYWHERE, request, labels).stream()
                .map(repair -> new Way(repair.text(), repair.address(), repair.total()))
                .toList();
    }

    List<Repair> of(Scope scope, SearchRequest request, Labels labels) {
        var messages = labels.messages();
        var repairs = new ArrayList<Repair>();
        Chosen.of(request, labels)
                .forEach(chosen -> repairs.add(repair(
                        scope,
                        chosen.without(),
                        messages.get("search.repair.filter", chosen.facet(), chosen.label()))));
        if (!request.text().isEmpty() && !request.filters().isEmpty()) {
            repairs.add(repair(scope, request.withoutFilters(), messages.get("search.repair.filters")));
            repairs.add(repair(scope, request.withText(""), messages.get("search.repair.text")));
        }
        repairs.add(repair(scope, request.onPage(1).withoutFilters().withText(""), messages.get("search.repair.all")));
        return repairs.stream().filter(repair -> repair.total() > 0).limit(MOST).toList();
    }

    private Repair repair(Scope scope, SearchRequest request, String text) {
        return new Repair(text, scope.address(request), search.count(scope.narrow(request)));
    }
}
