package interlocal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.content.Slug;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeLogTest {

    private static final int WRITERS = 4;
    private static final int EACH = 40;

    @TempDir
    private static Path data;

    private static Portal portal;

    @TempDir
    private Path content;

    @BeforeAll
    static void start() {
        portal = Portal.on(data);
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @BeforeEach
    void wipe() {
        portal.wipe();
    }

    @Test
    void isReadInPieces() {
        for (var slug : List.of("a", "b", "c")) {
            publish(slug, "x");
        }
        var changes = portal.get(Changes.class);
        assertThat(changes.after(0, 2)).containsExactly(new Change(1, new Slug("a")), new Change(2, new Slug("b")));
        assertThat(changes.after(2, 10)).containsExactly(new Change(3, new Slug("c")));
        assertThat(changes.after(3, 10)).isEmpty();
        assertThat(changes.last()).isEqualTo(3);
    }

    private static void publish(String slug, String text) {
        portal.get(Publisher.class)
                .revise(portal.written(
                        "lessons/" + slug + ".md", "---\ntitle: " + slug + "\nsummary: s\n---\n" + text + "\n"));
    }

    @Test
    void becomesVisibleInOrderAndWithoutGapsWhileManyPublish() throws Exception {
        new Corpus(content, 3).records(150);
        var done = new AtomicBoolean();
        try (var threads = Executors.newFixedThreadPool(WRITERS + 2)) {
            var tail = threads.submit(() -> follow(done));
            var writers = new ArrayList<Callable<Integer>>();
            for (var writer = 0; writer < WRITERS; writer++) {
                var name = "writer-" + writer;
                writers.add(() -> {
                    for (var i = 0; i < EACH; i++) {
                        publish(i % 2 == 0 ? "shared" : name + "-" + i, name + " " + i);
                    }
                    return 0;
                });
            }
            writers.add(() -> portal.read(content).rejected());
            for (var writer : threads.invokeAll(writers)) {
                assertThat(writer.get()).isZero();
            }
            done.set(true);
            assertThat(tail.get())
                    .isEqualTo(LongStream.rangeClosed(1, WRITERS * EACH + 150)
                            .boxed()
                            .toList());
        }
        assertThat(portal.get(Changes.class).last()).isEqualTo(WRITERS * EACH + 150);
        assertThat(portal.get(Records.class)
                        .find(new Slug("shared"))
                        .orElseThrow()
                        .revision())
                .isEqualTo(WRITERS * EACH / 2);
        assertThat(numbersOf("shared"))
                .isEqualTo(IntStream.rangeClosed(1, WRITERS * EACH / 2).boxed().toList());
    }

    private static List<Integer> numbersOf(String slug) {
        var row = portal.get(RecordRows.class).findBySlug(slug).orElseThrow();
        return portal.get(RevisionRows.class).findByRecordIdOrderByNumber(row.id()).stream()
                .map(RevisionRow::number)
                .toList();
    }

    /** Reads as an index does; returns the sequence numbers in the order seen. */
    private static List<Long> follow(AtomicBoolean done) {
        var seen = new ArrayList<Long>();
        var last = 0L;
        while (true) {
            var ended = done.get();
            var changes = portal.get(Changes.class).after(last, 7);
            for (var change : changes) {
                seen.add(change.sequence());
                last = change.sequence();
            }
            if (ended && changes.isEmpty()) {
                return seen;
            }
        }
    }
}
