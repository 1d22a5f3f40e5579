package interlocal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.Http;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Somebody at another address who reads page after page while something else goes on. */
final class ReadingBeside {

    private static final String THEIR_ADDRESS = "198.51.100.7";

    /** More than a page ever takes, and less than any of them took when an attack had its way. */
    private static final long SOON = Duration.ofSeconds(3).toNanos();

    /** So much slower than before a page may be where that is not enough, on a machine that is busy with others. */
    private static final int SLOWER = 20;

    /** Whoever reads without a pause is an attack, too. */
    private static final Duration BETWEEN_PAGES = Duration.ofMillis(20);

    private static final int BEFORE = 40;
    private static final int FEWEST = 20;

    private final Http http;
    private final String page;
    private final long before;
    private String cookie = "none=none";

    ReadingBeside(URI portal, String page) {
        this.http = new Http(portal.getHost(), portal.getPort());
        this.page = page;
        var quiet = new ArrayList<Long>();
        for (var visit = 0; visit < BEFORE; visit++) {
            quiet.add(visit());
        }
        this.before = percentile(quiet);
    }

    /** What somebody does. */
    @FunctionalInterface
    interface Attack {
        void run() throws Exception;
    }

    /** Reads while this is done, and as long after it as it takes to have read some pages; all came in time. */
    void during(Attack attack) throws Exception {
        var times = Collections.synchronizedList(new ArrayList<Long>());
        var failed = new ArrayList<Throwable>();
        var attacker = Thread.ofPlatform().start(() -> {
            try {
                attack.run();
            } catch (Exception | AssertionError failure) {
                failed.add(failure);
            }
        });
        while (!attacker.join(BETWEEN_PAGES) || times.size() < FEWEST) {
            times.add(visit());
        }
        assertThat(failed).isEmpty();
        assertThat(percentile(times)).as("P95 of %d pages", times.size()).isLessThan(Math.max(SOON, SLOWER * before));
    }

    private long visit() {
        var began = System.nanoTime();
        var answer = http.get(page, "X-Forwarded-For", THEIR_ADDRESS, "Cookie", cookie);
        var took = System.nanoTime() - began;
        assertThat(answer.statusCode()).isEqualTo(200);
        answer.headers().firstValue("Set-Cookie").ifPresent(given -> cookie = given.replaceFirst(";.*", ""));
        return took;
    }

    private static long percentile(List<Long> times) {
        var sorted = times.stream().sorted().toList();
        return sorted.get(sorted.size() * 95 / 100);
    }
}
