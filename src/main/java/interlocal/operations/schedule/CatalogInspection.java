package interlocal.operations.schedule;

import interlocal.catalog.Records;
import interlocal.catalog.fault.Outage;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads every published record soon after the start and then once a day, without haste, so that damage is noticed
 * before a reader meets it: {@link interlocal.catalog.UnreadableRecords} tells what was found.
 */
public final class CatalogInspection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogInspection.class);
    private static final int PORTION = 50;
    private static final Duration BEFORE_FIRST = Duration.ofMinutes(1);
    private static final Duration BETWEEN_PORTIONS = Duration.ofMillis(200);
    private static final Duration BETWEEN_INSPECTIONS = Duration.ofDays(1);

    private final Records records;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread =
            Thread.ofPlatform().name("inspection").daemon().unstarted(this::run);

    public CatalogInspection(Records records) {
        this.records = records;
    }

    public void start() {
        thread.start();
    }

    private void run() {
        var rest = BEFORE_FIRST;
        while (!isClosedWithin(rest)) {
            rest = BETWEEN_INSPECTIONS;
            try {
                inspect(BETWEEN_PORTIONS);
            } catch (RuntimeException failure) {
                if (Outage.of(failure).isPresent()) {
                    rest = BEFORE_FIRST;
                } else {
                    LOG.warn("The records were not inspected; they will be tomorrow: {}", failure.toString());
                }
            }
        }
    }

    /** Reads every record once, with a pause after each portion. */
    void inspect(Duration pause) {
        var slugs = records.publishedAfter(null, PORTION);
        while (!slugs.isEmpty() && !isClosedWithin(pause)) {
            records.current(slugs);
            slugs = records.publishedAfter(slugs.getLast(), PORTION);
        }
    }

    private boolean isClosedWithin(Duration pause) {
        try {
            return closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            return true;
        }
    }

    /** Waits for the portion under way. An interrupt would close the database's files. */
    @Override
    public void close() {
        closing.countDown();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
