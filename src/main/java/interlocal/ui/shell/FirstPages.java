package interlocal.ui.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import interlocal.page.PageRequest;
import interlocal.page.Visit.Shown;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Caches the page of a first response until the view of the same session asks for it, so that a first visit is rendered
 * and counted against the rate limit only once. A page that no view fetches, as with crawlers, expires with its short
 * session. The cache never takes more than a few megabytes.
 */
@Component
final class FirstPages {

    private static final long MOST_CHARACTERS = 4_000_000;
    private static final int REST = 1_000;

    private final Cache<PageRequest, Shown> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .<PageRequest, Shown>weigher((_, shown) -> shown.page().html().length() + REST)
            .expireAfterWrite(Duration.ofSeconds(ShortSessions.WITHOUT_VIEW))
            .build();

    /** Keeps a page for the session that asked for it, and for no other; not if it has none. */
    void keep(PageRequest request, Shown shown) {
        if (!request.visitor().isEmpty()) {
            kept.put(request, shown);
        }
    }

    /** Removes and returns the page kept for this request; empty if there is none. */
    Optional<Shown> take(PageRequest request) {
        return Optional.ofNullable(kept.asMap().remove(request));
    }

    /** About how many characters are kept now. */
    long size() {
        kept.cleanUp();
        return kept.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }
}
