package interlocal.operations.backup;

import interlocal.catalog.file.DataFolder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class BackupOnPostgresTest extends BackupContract {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Override
    SampleDatabase database(String name) throws SQLException {
        var unique = name + DATABASES.incrementAndGet();
        try (var connection = postgres.getPostgresDatabase().getConnection()) {
            SampleDatabase.update(connection, "create database " + unique);
        }
        return new SampleDatabase(postgres.getDatabase("postgres", unique), new DataFolder(folder.resolve(unique)));
    }
}
