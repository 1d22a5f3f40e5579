package interlocal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A portal with a heap of 512 MB in which everything goes on at once for a long time. In its last third it takes no more
 * of anything than in its first. The property {@code soak.minutes} says for how long.
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "threads and open files are counted in /proc")
@EnabledIfSystemProperty(named = "soak.minutes", matches = "[1-9]\\d*")
class SoakIT {

    private static final Logger LOG = LoggerFactory.getLogger(SoakIT.class);
    private static final int HEAP = 512;
    private static final int SAMPLES = 100;

    /** A session ends after a minute, and is looked at every minute. */
    private static final Duration UNTIL_SESSIONS_END = Duration.ofSeconds(150);

    private static final long MEGABYTE = 1_000_000;

    /** What H2 keeps of its file in such a heap, once that is as large. */
    private static final long PAGES = 32 * MEGABYTE;

    /** So many times the text of its files may a revision take: source, HTML, words, and what H2 leaves behind. */
    private static final int STORED = 12;

    @TempDir
    private Path folder;

    private final List<Vitals> samples = new ArrayList<>();
    private final List<Long> written = new ArrayList<>();

    @Test
    void aPortalThatIsBusyForLongStaysAsItWas() throws Exception {
        var length = Duration.ofMinutes(Integer.getInteger("soak.minutes"));
        var content = folder.resolve("content");
        FileSystemUtils.copyRecursively(Path.of("content"), content);
        var settings = Map.of(
                "PORTAL_CONTENT_WATCH", "true",
                "PORTAL_DISCUSSION_ROOMSPERMINUTE", "0",
                "PORTAL_DISCUSSION_SEATSPERMINUTE", "0",
                "SERVER_SERVLET_SESSION_TIMEOUT", "1m");
        try (var portal = new Node(folder.resolve("portal"), content, HEAP, settings)) {
            portal.awaitReady();
            try (var load = new SoakLoad(portal, content, folder)) {
                var end = System.nanoTime() + length.toNanos();
                rest(UNTIL_SESSIONS_END);
                while (System.nanoTime() < end) {
                    rest(length.dividedBy(SAMPLES));
                    var sample = Vitals.of(portal);
                    samples.add(sample);
                    written.add(load.written());
                    assertThat(sample.sessions()).as("sessions").isLessThanOrEqualTo(load.opened(UNTIL_SESSIONS_END));
                }
                LOG.info("{} min: {}", length.toMinutes(), load.done());
                assertThat(load.errors()).isEmpty();
            } finally {
                Files.writeString(Path.of("target/soak.tsv"), table());
            }
            assertThat(portal.complaints()).isEmpty();
        }
        assertFlat("heap", Vitals::heap, 0.1, 10 * MEGABYTE + PAGES);
        assertFlat("threads", Vitals::threads, 0.1, 5);
        assertFlat("open files", Vitals::files, 0.1, 20);
        assertFlat("data folder", Vitals::data, 0, STORED * (last(written) - first(written)) + 5 * MEGABYTE);
    }

    private static void rest(Duration length) throws InterruptedException {
        assertThat(new CountDownLatch(1).await(length.toMillis(), TimeUnit.MILLISECONDS))
                .isFalse();
    }

    /** Compares the medians of the first and of the last third. */
    private void assertFlat(String what, ToLongFunction<Vitals> vital, double share, long more) {
        var all = samples.stream().map(vital::applyAsLong).toList();
        var before = first(all);
        var after = last(all);
        LOG.info("{}: {} in the first third, {} in the last", what, before, after);
        assertThat(after).as(what).isLessThanOrEqualTo(before + (long) (share * before) + more);
    }

    private static long first(List<Long> numbers) {
        return median(numbers.subList(0, numbers.size() / 3));
    }

    private static long last(List<Long> numbers) {
        return median(numbers.subList(numbers.size() * 2 / 3, numbers.size()));
    }

    private static long median(List<Long> numbers) {
        return numbers.stream().sorted().toList().get(numbers.size() / 2);
    }

    private String table() {
        var lines = new ArrayList<String>();
        lines.add(Vitals.HEADINGS);
        samples.forEach(sample -> lines.add(sample.toString()));
        return String.join("\n", lines) + "\n";
    }
}
