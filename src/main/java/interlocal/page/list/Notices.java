package interlocal.page.list;

import static java.util.stream.Collectors.joining;

import interlocal.messages.Messages;
import interlocal.search.SearchRequest;
import interlocal.search.SearchResult;
import interlocal.search.policy.ParsedQuery;
import java.util.ArrayList;
import java.util.List;

/** Sentences that say what was not looked for or found, and what may be missing from a list. */
record Notices(Messages messages) {

    private static final int MOST_WORDS = 5;

    List<String> of(SearchRequest request, SearchResult result) {
        var notices = new ArrayList<String>();
        var coverage = result.coverage();
        var isSaid = result.total() == 0 && coverage.unknown().equals(List.of(request.text())); // by the heading
        if (!coverage.unknown().isEmpty() && !isSaid) {
            notices.add(messages.get(
                    "search.unknown",
                    coverage.unknown().stream()
                            .limit(MOST_WORDS)
                            .map(word -> messages.get("search.unknown.word", word))
                            .collect(joining(", "))));
        }
        if (coverage.cut()) {
            notices.add(messages.get("search.cut", ParsedQuery.MOST, SearchRequest.LONGEST_TEXT));
        }
        if (ParsedQuery.parse(request.text()).passedOver()) {
            notices.add(messages.get("search.or"));
        }
        if (result.partial()) {
            notices.add(messages.get("search.partial"));
        }
        if (result.withdrawn() > 0) {
            notices.add(messages.get("search.withdrawn", result.withdrawn()));
        }
        if (result.total() > SearchRequest.DEEPEST && request.page() == request.lastPage(result.total())) {
            notices.add(messages.get("search.deepest", SearchRequest.DEEPEST));
        }
        return notices;
    }
}
