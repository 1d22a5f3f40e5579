package interlocal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.BrowserWindow;
import interlocal.operations.backup.BackupFile;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jsoup.Jsoup;

/** What goes on in a busy portal, all at the same time and each at its own pace, until it is closed. */
final class SoakLoad implements AutoCloseable {

    private static final List<String> ADDRESSES = List.of(
            "/",
            "/search?q=shared+fire+service",
            "/search?q=dispatch&sort=newest&page=2",
            "/case-studies?service=public-safety",
            "/lessons",
            "/lessons/agree-outcomes-and-accountability",
            "/lessons/agree-outcomes-and-accountability.html",
            "/lessons/agree-outcomes-and-accountability.json",
            "/lessons/agree-outcomes-and-accountability.md",
            "/api/v1/search?q=council&size=50",
            "/api/v1/suggest?q=fi",
            "/api/v1/records/agree-outcomes-and-accountability",
            "/api/v1/vocabulary",
            "/sitemap.xml",
            "/discussion",
            "/nothing-is-here");

    private final Node portal;
    private final Path content;
    private final Path folder;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(6);
    private final AtomicInteger visits = new AtomicInteger();
    private final AtomicInteger edits = new AtomicInteger();
    private final AtomicInteger rooms = new AtomicInteger();
    private final AtomicInteger backups = new AtomicInteger();
    private final AtomicLong written = new AtomicLong();

    /** When sessions were opened, in the nanoseconds of this process, the oldest first. */
    private final Queue<Long> sessions = new ConcurrentLinkedQueue<>();

    private final Queue<String> errors = new ConcurrentLinkedQueue<>();

    private interface Piece {
        void run() throws Exception;
    }

    SoakLoad(Node portal, Path content, Path folder) {
        this.portal = portal;
        this.content = content;
        this.folder = folder;
        every(40, this::visit);
        every(40, this::visit);
        every(5_000, this::meet);
        every(3_000, this::edit);
        every(30_000, () -> assertThat(portal.read()).contains("\"state\":\"read\""));
        every(120_000, this::backUp);
    }

    private void every(long millis, Piece piece) {
        var _ = threads.scheduleWithFixedDelay(
                () -> {
                    try {
                        piece.run();
                    } catch (Exception | AssertionError failed) {
                        if (!threads.isShutdown()) {
                            errors.add(failed.toString());
                        }
                    }
                },
                millis,
                millis,
                TimeUnit.MILLISECONDS);
    }

    private void visit() throws Exception {
        var number = visits.getAndIncrement();
        var address = ADDRESSES.get(number % ADDRESSES.size());
        if (address.equals("/discussion")) {
            sessions.add(System.nanoTime());
        }
        var answer = client.send(
                HttpRequest.newBuilder(portal.address().resolve(address))
                        .header("X-Forwarded-For", "198.51.100." + number % 200)
                        .build(),
                BodyHandlers.discarding());
        assertThat(answer.statusCode()).as(address).isEqualTo(address.startsWith("/nothing") ? 404 : 200);
    }

    /** People join a room, answer, see the answers, write, and leave; then the room is deleted. */
    private void meet() throws Exception {
        var from = "203.0.113." + rooms.getAndIncrement() % 200;
        var opened = Jsoup.parse(window("/discussion/open", from)
                        .call("open", "model", "Emergency dispatch", "", "City A\nCounty B"))
                .expectFirst("[data-key]");
        var path = "/discussion/" + opened.attr("data-code");
        var people = new ArrayList<BrowserWindow>();
        try (var facilitator = window(path, from)) {
            facilitator.call("enter", opened.attr("data-key"));
            facilitator.listen(_ -> {});
            for (var number = 0; number < 4; number++) {
                var person = window(path, from);
                people.add(person);
                person.call("enter", "");
                act(person.call("join", "Person " + number, number % 2, person.call("newKey")));
                person.listen(_ -> {});
                act(person.call("act", "answer costs.1 " + (1 + number % 3)));
            }
            act(facilitator.call("act", "reveal costs.1"));
            act(people.getFirst().call("act", "note costs Less together"));
            for (var person : people) {
                person.call("look");
                act(person.call("act", "leave"));
            }
            facilitator.call("delete");
        } finally {
            people.forEach(BrowserWindow::close);
        }
    }

    private BrowserWindow window(String path, String from) throws Exception {
        sessions.add(System.nanoTime());
        return new BrowserWindow(client, portal.address(), path, from);
    }

    private static void act(String refusal) {
        assertThat(refusal).isEmpty();
    }

    /** One lesson is changed, and the portal sees that by itself. */
    private void edit() throws Exception {
        var number = edits.getAndIncrement();
        var file = content.resolve("lessons/agree-outcomes-and-accountability.md");
        var text = Files.readString(file).replaceAll("\nEdited .*\n$", "") + "\nEdited " + number + " times.\n";
        var draft = Files.writeString(folder.resolve("draft"), text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        written.addAndGet(text.length());
    }

    private void backUp() throws Exception {
        var file = folder.resolve("backup-" + backups.getAndIncrement() + ".zip");
        assertThat(portal.backUp(file).statusCode()).isEqualTo(200);
        BackupFile.open(file).close();
        Files.delete(file);
    }

    /** How many bytes of text were written into files up to now. */
    long written() {
        return written.get();
    }

    /** How many sessions were opened in the time before now. */
    int opened(Duration time) {
        var since = System.nanoTime() - time.toNanos();
        sessions.removeIf(opened -> opened - since < 0);
        return sessions.size();
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    /** What was done up to now. */
    Map<String, Integer> done() {
        return new TreeMap<>(
                Map.of("pages", visits.get(), "edits", edits.get(), "rooms", rooms.get(), "backups", backups.get()));
    }

    @Override
    public void close() {
        threads.close();
        client.close();
    }
}
