package interlocal.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.awaitility.Awaitility.await;

import interlocal.Patience;
import interlocal.search.Engine;
import interlocal.search.Library;
import interlocal.search.Sample;
import interlocal.search.SearchRequest;
import interlocal.search.indexing.Indexer;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@ClusterTest
class NodeLostIT {

    private static final int A_ROUND = 20;
    /** The one that manages the cluster, until it stops. */
    private static final int LOST = 1;

    private final ClusterProcess cluster;
    private final Library library = new Library();
    private final AtomicInteger rounds = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicBoolean ended = new AtomicBoolean();

    NodeLostIT(ClusterProcess cluster) {
        this.cluster = cluster;
    }

    @Test
    void searchAndIndexingGoOnAndLoseNothing() throws Exception {
        var catalog = cluster.newCatalog();
        try (var engine = cluster.engine(catalog, 3, 1);
                var threads = Executors.newVirtualThreadPerTaskExecutor();
                AutoCloseable _ = () -> ended.set(true)) {
            var indexer = new Indexer(engine, library);
            publishARound(indexer);
            cluster.awaitWhole();
            var reading = CompletableFuture.runAsync(() -> read(engine), threads);
            var writing = CompletableFuture.runAsync(() -> write(indexer), threads);
            awaitRounds(3, reading, writing);
            cluster.stop(LOST);
            var answered = asked.get();
            awaitRounds(rounds.get() + 5, reading, writing);
            await().atMost(Patience.LONG).until(() -> asked.get() > answered || reading.isDone());
            ended.set(true);
            CompletableFuture.allOf(reading, writing).join();
            publishARound(indexer);
            var all = engine.ask(SearchRequest.EVERYTHING);
            assertThat(all.partial()).isFalse();
            assertThat(all.total()).isEqualTo(library.last());
            assertThat(engine.position()).isEqualTo(library.last());
        } finally {
            cluster.start(LOST);
            cluster.forget(catalog);
        }
    }

    private void awaitRounds(int count, CompletableFuture<?>... going) {
        await().atMost(Patience.LONG)
                .until(() -> rounds.get() >= count
                        || Arrays.stream(going).anyMatch(CompletableFuture::isCompletedExceptionally));
    }

    private void write(Indexer indexer) {
        while (!ended.get()) {
            publishARound(indexer);
        }
    }

    private void publishARound(Indexer indexer) {
        var first = rounds.get() * A_ROUND;
        library.publish(IntStream.range(first, first + A_ROUND)
                .mapToObj(i -> Sample.of("r" + i, "Round"))
                .toArray(Sample[]::new));
        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThatNoException().isThrownBy(indexer::catchUp));
        rounds.incrementAndGet();
    }

    /** Every question is answered, and nothing that was there is missing from an answer unless it says so itself. */
    private void read(Engine engine) {
        while (!ended.get()) {
            var shown = rounds.get() * A_ROUND;
            var text = asked.get() % 2 == 0 ? "round" : "a round of towns, counties and districts";
            var result = engine.ask(SearchRequest.EVERYTHING.withText(text));
            assertThat(result.total()).isBetween(result.partial() ? 1L : shown, library.last());
            asked.incrementAndGet();
        }
    }
}
