package interlocal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.Turn;
import interlocal.Walks;
import interlocal.search.Facet;
import interlocal.search.Hit;
import interlocal.search.SearchRequest;
import interlocal.search.SearchResult.Count;
import interlocal.search.Sort;
import interlocal.search.lucene.LuceneEngine;
import interlocal.vocabulary.Term;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is killed while it imports and indexes goes on after the next start, as if nothing had happened. */
@Order(Turn.EARLY)
class KillTest {

    private static final int RECORDS = 250;
    private static final int KILLS = Walks.of(10);

    @Test
    void aPortalThatWasKilledHasTheSameRecordsAndTheSameIndex(@TempDir Path folder) throws Exception {
        var content = folder.resolve("content");
        SharedContent.in(content, RECORDS);
        var random = new Random(7);
        var killed = folder.resolve("killed");
        var interrupted = 0;
        for (var kill = 0; kill < KILLS; kill++) {
            interrupted += runAndKill(content, killed, random.nextInt(80, 2_000)) ? 1 : 0;
        }
        KilledPortal.main(content.toString(), killed.toString());
        var whole = folder.resolve("whole");
        KilledPortal.main(content.toString(), whole.toString());

        assertThat(interrupted).as("runs that were killed before they ended").isPositive();
        assertThat(catalog(killed)).isEqualTo(catalog(whole));
        assertThat(index(killed)).isEqualTo(index(whole));
    }

    /** Starts a portal and kills it some milliseconds after it began to work; answers whether it was still working. */
    private static boolean runAndKill(Path content, Path data, int millis) throws IOException, InterruptedException {
        var portal = start(content, data);
        awaitStart(portal);
        var ended = portal.waitFor(millis, TimeUnit.MILLISECONDS);
        portal.destroyForcibly().waitFor();
        return !ended;
    }

    private static Process start(Path content, Path data) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path").replace(':', File.pathSeparatorChar),
                        "--enable-native-access=ALL-UNNAMED",
                        KilledPortal.class.getName(),
                        content.toString(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void awaitStart(Process portal) throws IOException {
        var out = new BufferedReader(new InputStreamReader(portal.getInputStream(), StandardCharsets.UTF_8));
        assertThat(out.lines().anyMatch(KilledPortal.STARTED::equals)).isTrue();
    }

    /** Every record with its revision, and the length of the change log, which has no gaps. */
    private static List<String> catalog(Path data) throws SQLException {
        var rows = new ArrayList<String>();
        var url = "jdbc:h2:file:" + data.resolve("db/interlocal");
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement()) {
            var records = statement.executeQuery("""
                    select slug, state, revision_number, record.sha256, length(source) from record
                    join revision on revision.id = revision_id order by slug""");
            while (records.next()) {
                rows.add("%s %s %d %s %d"
                        .formatted(
                                records.getString(1),
                                records.getString(2),
                                records.getInt(3),
                                records.getString(4),
                                records.getInt(5)));
            }
            var log = statement.executeQuery(
                    "select count(*), min(sequence), max(sequence), count(distinct slug) from change_log");
            assertThat(log.next()).isTrue();
            rows.add("log %d %d %d %d".formatted(log.getLong(1), log.getLong(2), log.getLong(3), log.getLong(4)));
        }
        return rows;
    }

    private static List<Object> index(Path data) {
        try (var engine = LuceneEngine.open(data.resolve("index"))) {
            return List.of(
                    engine.position(),
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
}
