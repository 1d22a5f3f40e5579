package interlocal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.Turn;
import interlocal.content.RecordType;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The catalog on PostgreSQL. */
@Order(Turn.EARLY)
class PostgresTest {

    @TempDir
    private Path temporary;

    private Portal on(EmbeddedPostgres postgres, String data) {
        return Portal.on(
                temporary.resolve(data),
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres");
    }

    @Test
    void readsExportsAndReadsAgainAsOnH2() throws IOException {
        var content = temporary.resolve("content");
        var corpus = new Corpus(content, 7).records(150).names().encodings();
        try (var postgres = EmbeddedPostgres.start();
                var portal = on(postgres, "one");
                var h2 = Portal.on(temporary.resolve("h2"))) {
            assertThat(portal.sql().queryForObject("select version()", String.class))
                    .startsWith("PostgreSQL");
            var report = portal.read(content);
            assertThat(report.problems()).isEqualTo(h2.read(content).problems());
            assertThat(portal.log()).isEqualTo(h2.log());

            var state = portal.state();
            portal.statistics().clear();
            assertThat(portal.read(content).changedAnything()).isFalse();
            assertThat(portal.statistics().getEntityInsertCount()).isZero();
            assertThat(portal.statistics().getEntityUpdateCount()).isZero();
            assertThat(portal.state()).isEqualTo(state);

            var exported = temporary.resolve("exported");
            portal.get(Export.class).run(exported);
            assertThat(Portal.files(exported)).isEqualTo(corpus.accepted());
            assertThat(portal.read(exported).changedAnything()).isFalse();
            assertThat(portal.lookUp(RecordType.LESSON, "a\0b")).isEqualTo(new Lookup.Unknown());

            // A second node on the same database has its own files.
            try (var second = on(postgres, "two")) {
                second.read(content);
                assertThat(second.read(content).changedAnything()).isFalse();
                assertThat(second.state()).isEqualTo(portal.state());
                second.get(Export.class).run(temporary.resolve("exported-by-two"));
                assertThat(Portal.files(temporary.resolve("exported-by-two"))).isEqualTo(corpus.accepted());
            }
        }
    }

    @Test
    void twoNodesMayReadTheFolderAtOnce() throws Exception {
        var content = temporary.resolve("content");
        new Corpus(content, 8).records(300);
        try (var postgres = EmbeddedPostgres.start();
                var one = on(postgres, "one");
                var two = on(postgres, "two");
                var threads = java.util.concurrent.Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> one.read(content));
            var second = threads.submit(() -> two.read(content));
            assertThat(first.get().added() + second.get().added()).isEqualTo(300);
            assertThat(one.log()).hasSize(300);
            assertThat(one.read(content).changedAnything()).isFalse();
            assertThat(two.read(content).changedAnything()).isFalse();
        }
    }
}
