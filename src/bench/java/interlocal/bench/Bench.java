package interlocal.bench;

import interlocal.search.Engines;
import interlocal.search.opensearch.ClusterProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Measures everything in one run and prints one table. Arguments: how many records to search, how many to search in
 * OpenSearch too, how many files to import, how many rooms to fill, and how many clients ask for pages; several separated
 * by commas, 0 for none.
 */
final class Bench {

    static final Path FOLDER = Path.of("target", "bench");

    private static final List<String> SYSTEMS = List.of(Indexes.OURS, Indexes.HAND_WRITTEN);
    private static final String OPEN_SEARCH = "search beside OpenSearch";
    private static final String ALL_KINDS = "search, all kinds, P50";
    private static final String GROWTH = "search, P50, against a tenth";

    /** So many records most of what is to be reached is set for; P95 for the larger number too. */
    private static final int USUAL = 100_000;

    private static final long LARGE = 1_000_000;
    private static final double MEGABYTE = 1e6;

    private static final int SECONDS = 10;

    /** So many files are imported to warm up. */
    private static final int WARMING = 10_000;

    private final Table table = new Table();
    private final GeneratedCorpus corpus;
    private final List<Question> questions;
    private double smallestMedian;
    private int smallest;

    private Bench() throws Exception {
        corpus = new GeneratedCorpus(RealContent.read());
        questions = Question.mix(corpus);
    }

    static void main(String[] arguments) throws Exception {
        var bench = new Bench();
        for (var records : numbers(arguments[0])) {
            bench.search(bench.indexes(records));
        }
        for (var records : numbers(arguments[1])) {
            bench.openSearch(bench.indexes(records));
        }
        for (var files : numbers(arguments[2])) {
            bench.importing(files);
        }
        for (var rooms : numbers(arguments[3])) {
            new Meetings(bench.table).measure(rooms);
        }
        for (var clients : numbers(arguments[4])) {
            new ReadingPages(bench.table, clients, Duration.ofSeconds(Integer.getInteger("bench.seconds", SECONDS)))
                    .measure();
        }
        System.out.println(bench);
    }

    private static int[] numbers(String argument) {
        return Arrays.stream(argument.split(",", -1))
                .mapToInt(Integer::parseInt)
                .filter(number -> number > 0)
                .toArray();
    }

    private Indexes indexes(int records) throws IOException {
        var indexes = Indexes.of(FOLDER, records);
        indexes.make(corpus);
        return indexes;
    }

    private void search(Indexes indexes) throws Exception {
        var records = indexes.records();
        Agreement.check(indexes, questions);

        var times = new Sampling(SearchBenchmark.class, records).times(SYSTEMS);
        var ours = Objects.requireNonNull(times.get(Indexes.OURS));
        var peers = Objects.requireNonNull(times.get(Indexes.HAND_WRITTEN));
        if (records < USUAL) {
            table.compared(ALL_KINDS, records, ours.median(), peers.median());
        } else {
            var ratio = peers.median() / ours.median();
            table.beside(
                    ALL_KINDS,
                    records,
                    Table.millis(ours.median()),
                    Table.millis(peers.median()),
                    ratio,
                    "≥ 3× faster",
                    ratio >= 3);
        }
        var limit = records >= LARGE ? 50 : 20;
        table.beside(
                "search, all kinds, P95",
                records,
                Table.millis(ours.millis(0.95)),
                Table.millis(peers.millis(0.95)),
                peers.millis(0.95) / ours.millis(0.95),
                "≤ " + limit + " ms",
                ours.millis(0.95) <= limit);
        table.compared("search, all kinds, P99", records, ours.millis(0.99), peers.millis(0.99));
        try (var one = MeasuredSystem.open(Indexes.OURS, indexes, questions);
                var other = MeasuredSystem.open(Indexes.HAND_WRITTEN, indexes, questions)) {
            QuestionKinds.inRounds(one, other, questions).addTo(table, "search", records);
        }
        growth(records, ours.median());

        var answers = new Sampling(SearchBenchmark.class, records).throughput(SYSTEMS);
        table.known(
                "answers a second, 8 clients",
                records,
                rounded(answers.get(Indexes.OURS)),
                rounded(answers.get(Indexes.HAND_WRITTEN)));
        var suggested = Objects.requireNonNull(new Sampling(SuggestBenchmark.class, records)
                .times(List.of(Indexes.OURS))
                .get(Indexes.OURS));
        table.alone(
                "suggestions, P95",
                records,
                Table.millis(suggested.millis(0.95)),
                "≤ 20 ms",
                suggested.millis(0.95) <= 20);
        table.known("index on disk, with the peer's doc values", records, megabytes(indexes.size()), "the same");
        table.known(
                "heap held",
                records,
                megabytes(Heap.of(Indexes.OURS, indexes, questions)),
                megabytes(Heap.of(Indexes.HAND_WRITTEN, indexes, questions)));
    }

    private void openSearch(Indexes indexes) throws IOException {
        var records = indexes.records();
        try (var cluster = ClusterProcess.alone();
                var ours = Engines.lucene(indexes.lucene());
                var peer = cluster.engine(cluster.newCatalog(), 1, 0)) {
            indexes.copy(corpus, peer);
            Agreement.check(ours, peer, questions);
            var one = MeasuredSystem.of(ours, questions);
            var other = MeasuredSystem.of(peer, questions);
            var rounds = QuestionKinds.inRounds(one, other, questions);
            rounds.addAllTo(table, OPEN_SEARCH + " in rounds", records, 10);
            QuestionKinds.byQuestion(one, other, questions)
                    .addAllTo(table, OPEN_SEARCH + " question by question", records, 10);
            rounds.addTo(table, OPEN_SEARCH + " in rounds", records);
        }
    }

    private void growth(int records, double median) {
        if (smallest > 0 && records == 10 * smallest) {
            var times = median / smallestMedian;
            if (records == USUAL) {
                table.alone(GROWTH, records, "%.1f×".formatted(times), "< 5×", times < 5);
            } else {
                table.known(GROWTH, records, "%.1f×".formatted(times), "");
            }
        }
        smallest = records;
        smallestMedian = median;
    }

    private void importing(int files) throws Exception {
        var importing = new Importing(content(files), content(Math.min(files, WARMING)));
        var before = importing.bare();
        var ours = importing.ours();
        var bare = before.plus(importing.bare()).dividedBy(2);
        System.out.println("the bare pipeline took " + before + " and then, in the mean, " + bare);
        var ratio = bare.toNanos() / (double) ours.first().toNanos();
        table.beside(
                "import and index, files a second",
                files,
                speed(files, ours.first().toNanos()),
                speed(files, bare.toNanos()),
                ratio,
                "≥ 0.5× as fast as bare",
                ratio >= 0.5);
        var again = ours.first().toNanos() / (double) ours.again().toNanos();
        table.beside(
                "import with nothing changed",
                files,
                Table.millis(ours.again().toNanos() / 1e6),
                Table.millis(ours.first().toNanos() / 1e6),
                again,
                "≥ 20× faster than the first",
                again >= 20);
        var visible =
                Times.of(ours.visible().stream().mapToLong(nanos -> nanos)).millis(0.95);
        table.alone("published until found, P95", files, Table.millis(visible), "≤ 1,000 ms", visible <= 1_000);
    }

    private Path content(int files) throws IOException {
        var folder = FOLDER.resolve("content-" + files);
        Files.createDirectories(FOLDER);
        new ContentFolder(folder, files).write(corpus);
        return folder;
    }

    private static String speed(int files, long nanos) {
        return "%.0f".formatted(files / (nanos / 1e9));
    }

    private static String rounded(@Nullable Double figure) {
        return "%.0f".formatted(Objects.requireNonNull(figure));
    }

    private static String megabytes(long bytes) {
        return "%.1f MB".formatted(bytes / MEGABYTE);
    }

    @Override
    public String toString() {
        return "\n%s, Java %s, %d processors, heap to %s\n\n%s\n"
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        Runtime.version(),
                        Runtime.getRuntime().availableProcessors(),
                        megabytes(Runtime.getRuntime().maxMemory()),
                        table);
    }
}
