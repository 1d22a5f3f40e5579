package interlocal.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import interlocal.catalog.fault.Outage;
import interlocal.content.Slug;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The published records that were read lately, as they were last: readers get these while the database is away. */
@Component
class LatestRecords {

    private static final int MOST = 2_000;

    private final Cache<Slug, Published> latest =
            Caffeine.newBuilder().maximumSize(MOST).build();

    void keep(Published record) {
        latest.put(record.document().slug(), record);
    }

    void forget(List<Slug> changed) {
        latest.invalidateAll(changed);
    }

    Optional<Published> find(Slug slug) {
        return Optional.ofNullable(latest.getIfPresent(slug));
    }

    Optional<Published> find(Predicate<Published> wanted) {
        return latest.asMap().values().stream().filter(wanted).findFirst();
    }

    /** What the database answers or, while it is away, what is known here; fails if nothing is. */
    static <T> T orKnown(Supplier<T> stored, Supplier<Optional<T>> known) {
        try {
            return stored.get();
        } catch (RuntimeException failure) {
            if (!Outage.isAway(failure)) {
                throw failure;
            }
            return known.get().orElseThrow(() -> failure);
        }
    }
}
