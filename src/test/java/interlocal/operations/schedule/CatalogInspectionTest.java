package interlocal.operations.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.catalog.Records;
import interlocal.catalog.UnreadableRecords;
import interlocal.operations.command.CatalogAccess;
import interlocal.operations.command.Commands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is damaged is found before a reader asks for it. */
class CatalogInspectionTest {

    /** More than are looked at together. */
    private static final int RECORDS = 60;

    @TempDir
    private Path folder;

    @Test
    void everyRecordIsLookedAtAndThoseThatAreDamagedAreNamed() throws Exception {
        var data = folder.resolve("data");
        fill(data);
        CatalogAccess.in(data).with(beans -> {
            var found = beans.getBean(UnreadableRecords.class);
            var database = beans.getBean(DataSource.class);
            try (var inspection = new CatalogInspection(beans.getBean(Records.class))) {
                update(database, "update revision set source = source || X'20' where path like '%/sample-7.md'");
                update(database, "update revision set html = html || ' ' where path like '%/sample-58.md'");
                inspection.inspect(Duration.ZERO);
                assertThat(found.reasons()).containsOnlyKeys("sample-7", "sample-58");
                assertThat(found.reasons().get("sample-7")).contains("its source in the database is damaged");
                assertThat(found.reasons().get("sample-58")).contains("its text in the database is damaged");

                update(database, "update revision set html = trim(trailing from html) where path like '%-58.md'");
                inspection.inspect(Duration.ZERO);
                assertThat(found.reasons()).containsOnlyKeys("sample-7");
            }
            return found;
        });
    }

    private void fill(Path data) throws IOException {
        var lessons = Files.createDirectories(folder.resolve("content/lessons"));
        for (var number = 0; number < RECORDS; number++) {
            Files.writeString(lessons.resolve("sample-" + number + ".md"), """
                    ---
                    title: Sample %d
                    summary: It exists to be damaged.
                    ---
                    A text.
                    """.formatted(number));
        }
        assertThat(Commands.run("import", folder.resolve("content").toString(), "--data=" + data))
                .isZero();
    }

    private static void update(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isOne();
        }
    }
}
