package interlocal.bench;

import interlocal.BrowserWindow;
import interlocal.bench.HttpLoad.Answers;
import interlocal.content.RecordType;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.springframework.util.FileSystemUtils;

/**
 * Pages that are only read, over HTTP: how many a second, how long one takes while others are asked, and what those who
 * come without cookies leave on the heap. Portal and clients share the machine, so only rows of one run compare.
 */
final class ReadingPages {

    private static final int A_SECOND = 200;
    private static final int FLOOD = 2_000;
    private static final int FLOODING_CLIENTS = 64;
    private static final int WARMING = 10;
    private static final int WINDOWS = 300;
    private static final int LIMIT = 50;
    private static final int SESSION = 60_000;
    private static final double MEGABYTE = 1e6;

    private static final List<String> WORDS = List.of(
            "dispatch",
            "libraries",
            "payroll",
            "fire",
            "police",
            "water",
            "shared",
            "services",
            "cost",
            "trust",
            "agreement",
            "county",
            "city",
            "merger",
            "savings",
            "governance",
            "board",
            "contract",
            "staff",
            "purchasing");

    private final Table table;
    private final int clients;
    private final Duration duration;
    private final List<String> records;

    ReadingPages(Table table, int clients, Duration duration) throws IOException {
        this.table = table;
        this.clients = clients;
        this.duration = duration;
        this.records = cases();
    }

    private static List<String> cases() throws IOException {
        var folder = RecordType.CASE_STUDY.folder();
        try (var files = Files.list(Path.of("content", folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .map(name -> "/" + folder + "/" + name.replace(".md", ""))
                    .toList();
        }
    }

    void measure() throws Exception {
        Files.createDirectories(Bench.FOLDER);
        var data = Files.createTempDirectory(Bench.FOLDER, "reading");
        var unhurried = Map.of("PORTAL_SEARCH_SEARCHESPERMINUTE", "0");
        try (var portal = PortalProcess.start(data, unhurried)) {
            var load = new HttpLoad(portal.port(), clients);
            for (var round = 0; round < 2; round++) { // the first warms it up
                var last = round == 1;
                rates(load, last);
            }
            atRate(load);
            flood(portal);
            sessions(portal);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private void rates(HttpLoad load, boolean told) throws Exception {
        var json = load.asFastAsPossible(record(".json"), duration);
        var first = load.asFastAsPossible(record(""), duration);
        var plain = load.asFastAsPossible(record(".html"), duration);
        var api = load.asFastAsPossible(number -> "/api/v1/search" + known(number), duration);
        var search = load.asFastAsPossible(number -> "/search" + known(number), duration);
        var newApi = load.asFastAsPossible(number -> "/api/v1/search" + unknown(number), duration);
        var newSearch = load.asFastAsPossible(number -> "/search" + unknown(number), duration);
        if (told) {
            beside("a record's first HTML beside its .json, a second", first, json, 0.5);
            beside("a record's .html beside its .json, a second", plain, json, 0.5);
            beside("search as HTML beside the API, questions asked before, a second", search, api, 0.6);
            beside("search as HTML beside the API, every question new, a second", newSearch, newApi, 0.6);
        }
    }

    private LongFunction<String> record(String ending) {
        return number -> records.get((int) (number % records.size())) + ending;
    }

    private static String known(long number) {
        return "?q=" + word(number);
    }

    /** A text that no other number has, of two words and an exclusion of what stands nowhere. */
    private static String unknown(long number) {
        return "?q=" + word(number) + "+" + word(number / WORDS.size()) + "+-x" + number;
    }

    private static String word(long number) {
        return WORDS.get((int) (number % WORDS.size()));
    }

    private void beside(String work, Answers ours, Answers peer, double least) {
        var ratio = ours.aSecond() / peer.aSecond();
        table.beside(work, records.size(), told(ours), told(peer), ratio, "≥ %.1f×".formatted(least), ratio >= least);
    }

    private static String told(Answers answers) {
        return "%.0f".formatted(answers.aSecond())
                + (answers.failed() == 0 ? "" : ", %d failed".formatted(answers.failed()));
    }

    private void atRate(HttpLoad load) throws Exception {
        var answers = load.every(record(""), duration.multipliedBy(2), A_SECOND);
        var slow = answers.times().millis(0.95);
        table.alone(
                "a record's first HTML at %d a second, P95".formatted(A_SECOND),
                records.size(),
                Table.millis(slow),
                "≤ %d ms".formatted(LIMIT),
                slow <= LIMIT);
    }

    private void flood(PortalProcess portal) throws Exception {
        var before = LiveHeap.of(portal.process());
        var pages = new ArrayList<>(records);
        pages.add("/");
        pages.add("/search");
        var answers = new HttpLoad(portal.port(), FLOODING_CLIENTS)
                .every(number -> pages.get((int) (number % pages.size())), Duration.ofMinutes(1), FLOOD);
        var after = LiveHeap.of(portal.process());
        table.known(
                "%,d a second without cookies for a minute: answered a second, heap before and after".formatted(FLOOD),
                records.size(),
                told(answers),
                "%.1f MB, %.1f MB".formatted(before / MEGABYTE, after / MEGABYTE));
    }

    private void sessions(PortalProcess portal) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            open(WARMING, client, portal);
            var before = LiveHeap.of(portal.process());
            open(WINDOWS, client, portal);
            var each = (LiveHeap.of(portal.process()) - before) / WINDOWS;
            table.alone(
                    "a session of the discussion",
                    WINDOWS,
                    "%.0f KB".formatted(each / 1e3),
                    "≤ %d KB".formatted(SESSION / 1_000),
                    each <= SESSION);
        }
    }

    /** Opens windows that stay open. */
    private static void open(int windows, HttpClient client, PortalProcess portal)
            throws IOException, InterruptedException {
        for (var window = 0; window < windows; window++) {
            var _ = new BrowserWindow(client, portal.address(), "/discussion");
        }
    }
}
