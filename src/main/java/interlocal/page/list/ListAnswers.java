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

    /** The question of a list; for a further page, to the state of the index from which its visitor had the first. */
    SearchRequest question(PageRequest page, Scope scope, SearchRequest request) {
        var narrowed = scope.narrow(request);
        return TrainingDates.order(scope.type(), request) ? narrowed : states.continued(page, narrowed);
    }

    /** A page of the answer to a {@link #question}, with the next sessions of its trainings. */
    Dated find(Scope scope, SearchRequest question) {
        if (TrainingDates.order(scope.type(), question)) {
            return dates.find(question);
        }
        var answer = search.answer(question);
        return new Dated(answer, dates.next(answer.result().hits()));
    }

    /** Remembers for the visitor from which state of the index an answer came. */
    void remember(PageRequest page, Leaf leaf) {
        if (leaf.hasMore()) {
            states.keep(page, leaf);
        }
    }

    /**
     * What the further pages of an answer go on from.
     *
     * @param question as it was answered, on any of its pages
     * @param hasMore whether there are further pages of the same state
     */
    record Leaf(SearchRequest question, long state, boolean hasMore) {

        static Leaf of(Scope scope, Dated dated) {
            var request = dated.answer().request();
            return new Leaf(
                    request.onPage(1),
                    dated.result().state(),
                    !TrainingDates.order(scope.type(), request)
                            && dated.result().total() > request.size());
        }
    }
}
