package interlocal.page.list;

import interlocal.page.PageRequest;
import interlocal.page.list.TrainingDates.Dated;
import interlocal.search.Search;
import interlocal.search.SearchRequest;
import org.springframework.stereotype.Component;

/** Answers the questions of lists: further pages from the state of the first, trainings in the order of their dates. */
@Component
final class ListAnswers {

    private final Search search;
    private final LeafedStates states;
    private final TrainingDates dates;

    ListAnswers(Search search, LeafedStates states, TrainingDates dates) {
        this.search = search;
        this.states = states;
        this.dates = dates;
    }

    /** The question that an address asks. The state that it names, if any, is not the address's to say. */
    static SearchRequest asked(PageRequest page) {
        var request = SearchRequest.parse(page.parameters());
        return request.onPage(1).onPage(request.page());
    }

    /** A page of an answer, with the next sessions of its trainings. */
    Dated find(PageRequest page, Scope scope, SearchRequest request) {
        var narrowed = scope.narrow(request);
        if (TrainingDates.order(scope.type(), request)) {
            return dates.find(narrowed);
        }
        var answer = search.answer(states.continued(page, narrowed));
        states.keep(page, answer.request(), answer.result());
        return new Dated(answer, dates.next(answer.result().hits()));
    }
}
