package interlocal.accounts;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.context.ConfigurableApplicationContext;

class AccountsOnPostgresTest extends AccountsContract {

    private static EmbeddedPostgres postgres;
    private static ConfigurableApplicationContext portal;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        portal = AccountsOnly.start(
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres");
        setUp(portal);
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
