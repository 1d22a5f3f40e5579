package interlocal.operations.management;

import interlocal.search.SearchObserver;
import interlocal.search.SearchResult;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/** Counts and times what is asked of search. */
public final class SearchMetrics implements SearchObserver {

    private static final Duration[] STEPS = {
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(20),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofSeconds(1)
    };

    private final Timer searches;
    private final Timer suggestions;
    private final Counter empty;
    private final Counter unavailable;

    /**
     * Registers the meters.
     *
     * @param engine the name of the search engine, the value of their label
     */
    public SearchMetrics(MeterRegistry meters, String engine) {
        searches = Timer.builder("interlocal.search")
                .description("Questions that the search engine answered")
                .tag("engine", engine)
                .serviceLevelObjectives(STEPS)
                .register(meters);
        suggestions = Timer.builder("interlocal.suggestions")
                .description("Suggestions while typing")
                .tag("engine", engine)
                .serviceLevelObjectives(STEPS)
                .register(meters);
        empty = Counter.builder("interlocal.search.empty")
                .description("Questions for which no record was found")
                .tag("engine", engine)
                .register(meters);
        unavailable = Counter.builder("interlocal.search.unavailable")
                .description("Questions that could not be answered because the index was out of reach")
                .tag("engine", engine)
                .register(meters);
    }

    @Override
    public void answered(SearchResult result, Duration took) {
        searches.record(took);
        if (result.total() == 0) {
            empty.increment();
        }
    }

    @Override
    public void suggested(Duration took) {
        suggestions.record(took);
    }

    @Override
    public void unavailable() {
        unavailable.increment();
    }
}
