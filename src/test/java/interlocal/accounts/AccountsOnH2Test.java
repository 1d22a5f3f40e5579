package interlocal.accounts;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.context.ConfigurableApplicationContext;

class AccountsOnH2Test extends AccountsContract {

    private static ConfigurableApplicationContext portal;

    @BeforeAll
    static void start() {
        portal = AccountsOnly.start();
        setUp(portal);
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Override
    ConfigurableApplicationContext portal() {
        return portal;
    }
}
