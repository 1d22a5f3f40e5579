package interlocal.ui.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import interlocal.page.PageRequest;
import interlocal.page.Visit.Shown;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The pages of first responses, each kept until the view of the same session asks for the same: so that a first visit is
 * made and charged once. What no view fetches, as for crawlers, is forgotten when its session is; and all of them
 * together never take more than a few megabytes, however many ask.
 */
@Component
final class FirstPages {

    private static final long MOST_CHARACTERS = 4_000_000;
    private static final int REST = 1_000;

    private final Cache<Key, Shown> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .<Key, Shown>weigher((_, shown) -> shown.page().html().length() + REST)
            .expireAfterWrite(Duration.ofSeconds(ShortSessions.WITHOUT_VIEW))
            .build();

    /** Nobody else can have what a session was shown. */
    private record Key(String session, PageRequest request) {}

    void keep(String session, PageRequest request, Shown shown) {
        kept.put(new Key(session, request), shown);
    }

    /** What was kept for this request, once. */
    Optional<Shown> take(String session, PageRequest request) {
        return Optional.ofNullable(kept.asMap().remove(new Key(session, request)));
    }

    /** How many characters are kept at present, about. */
    long size() {
        kept.cleanUp();
        return kept.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }
}
