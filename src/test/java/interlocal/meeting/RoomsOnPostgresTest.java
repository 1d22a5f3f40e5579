package interlocal.meeting;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.context.ConfigurableApplicationContext;

class RoomsOnPostgresTest extends RoomsContract {

    private static EmbeddedPostgres postgres;
    private static ConfigurableApplicationContext portal;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        portal = RoomsOnly.start(
                Path.of("."),
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres");
    }

    @AfterAll
    static void stop() throws IOException {
        portal.close();
        postgres.close();
    }

    @Override
    ConfigurableApplicationContext portal() {
        return portal;
    }
}
