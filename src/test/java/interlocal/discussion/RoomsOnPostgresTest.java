package interlocal.discussion;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.context.ConfigurableApplicationContext;

/** Two portals on one PostgreSQL database. */
class RoomsOnPostgresTest extends RoomsContract {

    private static EmbeddedPostgres postgres;
    private static ConfigurableApplicationContext one;
    private static ConfigurableApplicationContext two;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        one = portalOn(postgres);
        two = portalOn(postgres);
    }

    private static ConfigurableApplicationContext portalOn(EmbeddedPostgres postgres) {
        return RoomsAlone.start(
                Path.of("."),
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres");
    }

    @AfterAll
    static void stop() throws IOException {
        one.close();
        two.close();
        postgres.close();
    }

    @Override
    ConfigurableApplicationContext portal() {
        return one;
    }

    @Override
    ConfigurableApplicationContext another() {
        return two;
    }
}
