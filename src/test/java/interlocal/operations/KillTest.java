package interlocal.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import interlocal.Patience;
import interlocal.Turn;
import interlocal.Walks;
import interlocal.search.Facet;
import interlocal.search.Hit;
import interlocal.search.SearchRequest;
import interlocal.search.SearchResult.Count;
import interlocal.search.Sort;
import interlocal.search.lucene.LuceneEngine;
import interlocal.vocabulary.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole portal in a process of its own, in which files are edited, others imported, rooms used and backups made, all
 * at the same time, is killed over and over. All that it acknowledged is there, nothing is half done, and it starts
 * again by itself. The property {@code kills} says how often, and {@code target/kills.txt} what was interrupted.
 */
@Order(Turn.FIRST)
class KillTest {

    private static final int KILLS = Integer.getInteger("kills", Walks.of(10));
    private static final int RECORDS = 60;

    private static final Map<String, String> SETTINGS = Map.of(
            "PORTAL_DISCUSSION_ROOMSPERMINUTE", "0",
            "PORTAL_DISCUSSION_SEATSPERMINUTE", "0",
            "PORTAL_DISCUSSION_COMMANDSPERMINUTE", "0",
            "PORTAL_CLIENTS_SESSIONSPERMINUTE", "0",
            "PORTAL_SEARCH_SEARCHESPERMINUTE", "0");

    private final Random random = new Random(7);

    @TempDir
    private Path folder;

    /** How long the last start took, in milliseconds. */
    private long starting;

    @Test
    void whatAPortalHasAcknowledgedOutlivesEveryKill() throws Exception {
        var content = SharedContent.in(folder.resolve("content"), RECORDS);
        var edits = new Duty("edits", ContentWork.edits(content, RECORDS, random));
        var imports = new Duty("import", ContentWork.imports(content));
        var rooms = new Duty("rooms", new RoomWork(random));
        var backups = new Duty("backup", new BackupWork(folder, List.of(edits.work, imports.work, rooms.work)));
        var duties = List.of(edits, rooms, backups, imports);

        try (var portal = new Node(folder.resolve("killed"), content.folder(), 384, SETTINGS)) {
            for (var kill = 0; kill < KILLS; kill++) {
                var duty = duties.get(kill % duties.size());
                if (duty == imports && kill / duties.size() % 2 == 0) {
                    killWhileItStarts(portal, imports);
                } else {
                    begin(portal, duties);
                    killWhileItWorks(portal, duty, duties);
                }
                check(portal, duties);
                tally(kill + 1, duties);
                portal.restart();
            }
            begin(portal, duties);
            assertThat(portal.complaints())
                    .as("complaints but of files that went while they were read")
                    .allMatch(complaint -> complaint.contains("NoSuchFileException"));
            portal.kill();
            assertThat(duties).as("kills that interrupted something").anyMatch(duty -> duty.interrupted > 0);
            assertSameAsUndisturbed(portal.data(), content.folder());
        }
    }

    private void begin(Node portal, List<Duty> duties) throws Exception {
        var began = System.nanoTime();
        portal.awaitReady();
        starting = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        for (var duty : duties) {
            duty.work.begin(portal);
        }
    }

    /** New files are read at the start. */
    private void killWhileItStarts(Node portal, Duty imports) throws Exception {
        ((ContentWork) imports.work).write();
        rest(random.nextLong(starting));
        imports.underWay = true;
        imports.killed(portal);
    }

    /** The kill comes while a piece of this work is under way, or just after it. */
    private void killWhileItWorks(Node portal, Duty target, List<Duty> duties) throws Exception {
        var workers = duties.stream()
                .map(duty -> Thread.ofPlatform().start(() -> duty.run(portal)))
                .toList();
        var pieces = target.begun + random.nextInt(1, 3);
        await().atMost(Patience.LONG)
                .pollDelay(0, TimeUnit.MILLISECONDS)
                .pollInterval(1, TimeUnit.MILLISECONDS)
                .until(() -> target.begun >= pieces || target.failure != null);
        rest(random.nextLong(1 + target.usual()));
        duties.forEach(duty -> duty.doomed = true);
        target.killed(portal);
        for (var worker : workers) {
            worker.join();
        }
        assertThat(duties).as("work that failed before the kill").allMatch(duty -> duty.failure == null);
        duties.forEach(duty -> duty.doomed = false);
    }

    private static void tally(int kills, List<Duty> duties) throws IOException {
        var lines = duties.stream().map(Duty::toString).collect(Collectors.joining("\n"));
        Files.writeString(Path.of("target/kills.txt"), kills + " kills\n" + lines + "\n");
    }

    private static void rest(long millis) throws InterruptedException {
        assertThat(new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS)).isFalse();
    }

    private static void check(Node portal, List<Duty> duties) throws Exception {
        if (Files.exists(portal.data().resolve("db/interlocal.mv.db"))) {
            try (var left = new LeftBehind(portal.data())) {
                left.isWhole();
                for (var duty : duties) {
                    duty.work.acknowledged().isKeptIn(left);
                }
            }
        }
    }

    private void assertSameAsUndisturbed(Path killed, Path content) throws Exception {
        var undisturbed = folder.resolve("undisturbed");
        UndisturbedPortal.run(content, undisturbed);
        assertThat(published(killed)).isEqualTo(published(undisturbed));
        assertThat(index(killed)).isEqualTo(index(undisturbed));
    }

    private static Set<String> published(Path data) throws Exception {
        try (var left = new LeftBehind(data)) {
            return left.rows("select slug, sha256 from record where state = 'PUBLISHED'");
        }
    }

    private static List<Object> index(Path data) {
        try (var engine = LuceneEngine.open(data.resolve("index"))) {
            return List.of(
                    answer(engine, new SearchRequest("", Map.of(), Sort.TITLE, 1, 100)),
                    answer(engine, SearchRequest.EVERYTHING.withText("harbour")),
                    answer(engine, SearchRequest.EVERYTHING.only(Facet.SERVICE, new Term("safety"))));
        }
    }

    private static List<Object> answer(LuceneEngine engine, SearchRequest request) {
        var result = engine.ask(request);
        return List.of(
                result.total(),
                result.hits().stream().map(Hit::card).toList(),
                result.facets().values().stream()
                        .flatMap(List::stream)
                        .map(Count::toString)
                        .toList());
    }

    /** A kind of work and what came of it. */
    private static final class Duty {

        private final String name;
        private final DoomedWork work;
        private volatile int begun;
        private volatile int done;
        private volatile long nanos;
        private volatile boolean underWay;
        private volatile boolean doomed;
        private volatile @Nullable Throwable failure;
        private int kills;
        private int interrupted;

        Duty(String name, DoomedWork work) {
            this.name = name;
            this.work = work;
        }

        @SuppressWarnings("NonAtomicVolatileUpdate") // one thread at a time works
        void run(Node portal) {
            try {
                while (!doomed) {
                    begun++;
                    underWay = true;
                    var began = System.nanoTime();
                    work.piece(portal);
                    nanos += System.nanoTime() - began;
                    underWay = false;
                    done++;
                }
            } catch (Exception | AssertionError failed) {
                failure = doomed ? null : failed;
            }
        }

        void killed(Node portal) throws InterruptedException {
            kills++;
            interrupted += underWay ? 1 : 0;
            portal.kill();
        }

        /** How long a piece takes, in milliseconds. */
        long usual() {
            return done == 0 ? 300 : TimeUnit.NANOSECONDS.toMillis(nanos / done);
        }

        @Override
        public String toString() {
            return "%s %d (%d of them while it was under way; %d pieces acknowledged)%s"
                    .formatted(name, kills, interrupted, done, failure == null ? "" : " " + failure);
        }
    }
}
