package interlocal.page.list;

import interlocal.page.list.ListModel.Pager;
import interlocal.page.list.ListModel.Step;
import interlocal.search.SearchRequest;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** The pages of an answer: links to the first, the last and those around the present one. */
record Leaves(Scope scope, SearchRequest request) {

    private static final int AROUND = 2;

    Pager of(long total) {
        var last = request.lastPage(total);
        var present = request.page();
        var steps = new ArrayList<Step>();
        for (var number = 1; number <= last; number++) {
            if (number == 1 || number == last || Math.abs(number - present) <= AROUND) {
                var skips = !steps.isEmpty() && steps.getLast().number() < number - 1;
                steps.add(new Step(number, number == present ? null : address(number, last), skips));
            }
        }
        return new Pager(address(present - 1, last), steps, address(present + 1, last));
    }

    private @Nullable String address(int page, int last) {
        return page < 1 || page > last ? null : scope.address(request.onPage(page));
    }
}
