package interlocal.page.list;

import interlocal.content.RecordType;
import interlocal.messages.Messages;
import interlocal.page.part.Link;
import interlocal.search.SearchRequest;
import interlocal.search.Sort;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The orders that a list can have, by what they are called there. */
record SortLinks(Scope scope, SearchRequest request, Messages messages) {

    /** Links to the list in each order; that of the current one has no address. */
    List<Link> links() {
        return Arrays.stream(Sort.values())
                .filter(sort -> sort == Sort.RELEVANCE || !word(sort).equals(word(Sort.RELEVANCE)))
                .map(sort -> new Link(
                        messages.get("search.sort." + word(sort)),
                        word(sort).equals(word(request.sort())) ? null : scope.address(request.sortedBy(sort))))
                .toList();
    }

    private String word(Sort sort) {
        if (TrainingDates.order(scope.type(), request.sortedBy(sort))) {
            return "upcoming";
        }
        if (sort != Sort.RELEVANCE || request.hasWords()) {
            return sort.key();
        }
        return areGraded(scope.type()) ? "evidence" : Sort.NEWEST.key();
    }

    /** Whether records of a type have evidence: without it, and without words, the best are the newest. */
    static boolean areGraded(@Nullable RecordType type) {
        return type == null || type == RecordType.CASE_STUDY;
    }
}
