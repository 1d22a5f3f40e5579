package interlocal.page.list;

import interlocal.page.list.ListModel.Pager;
import interlocal.page.list.ListModel.Step;
import interlocal.search.SearchRequest;
import java.util.ArrayList;

/** The links by which a list is leafed through. */
record PagerLinks(Scope scope, SearchRequest request) {

    private static final int PAGES_AROUND = 2;

    /** Links to the first page, the last page and those around the current one. */
    Pager of(long total) {
        var last = request.lastPage(total);
        var present = request.page();
        var steps = new ArrayList<Step>();
        for (var number = 1; number <= last; number++) {
            if (number == 1 || number == last || Math.abs(number - present) <= PAGES_AROUND) {
                var skips = !steps.isEmpty() && steps.getLast().number() < number - 1;
                steps.add(new Step(number, number == present ? null : scope.address(request.onPage(number)), skips));
            }
        }
        return new Pager(
                present > 1 ? scope.address(request.onPage(present - 1)) : null,
                steps,
                present < last ? scope.address(request.onPage(present + 1)) : null);
    }
}
