package interlocal.page.list;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import interlocal.page.PageRequest;
import interlocal.page.list.ListAnswers.Leaf;
import interlocal.search.PointsInTime;
import interlocal.search.SearchRequest;
import org.springframework.stereotype.Component;

/**
 * Remembers from which state of the index each visitor was answered a question, so that its further pages are of the same
 * state. It is kept here, and not in the addresses of these pages, so that an address that is passed on says only what it
 * shows.
 */
@Component
final class LeafedStates {

    private static final int MOST = 16_000;

    private final Cache<Asked, Long> states = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(PointsInTime.LONGEST)
            .build();

    /** A question of a visitor, whatever the page. */
    private record Asked(String visitor, SearchRequest question) {}

    /** The same question to the state that answered its first page, if that is known. */
    SearchRequest continued(PageRequest page, SearchRequest request) {
        var state = request.page() == 1 ? null : states.getIfPresent(asked(page, request));
        return state == null
                ? request
                : new SearchRequest(
                        request.text(), request.filters(), request.sort(), request.page(), request.size(), state);
    }

    /** Remembers the state of an answer that has further pages. */
    void keep(PageRequest page, Leaf leaf) {
        if (!page.visitor().isEmpty()) {
            states.put(asked(page, leaf.question()), leaf.state());
        }
    }

    private static Asked asked(PageRequest page, SearchRequest request) {
        return new Asked(page.visitor(), request.onPage(1));
    }
}
