package interlocal.exchange;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A running portal with {@link Samples}, one for all tests of the exchange. */
@ResourceLock("exchange")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(Prepared.class)
abstract class ExchangeTest {

    static final String SITE = "https://library.example";

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void portal(DynamicPropertyRegistry properties) throws IOException {
        var data = Files.createTempDirectory("exchange-data");
        var content = Samples.write();
        properties.add("portal.content.path", content::toString);
        properties.add("portal.content.watch", () -> false);
        properties.add("portal.data.path", data::toString);
        properties.add("portal.site.base-url", () -> SITE);
        properties.add("spring.datasource.url", () -> "jdbc:h2:file:" + data.resolve("db/portal"));
        // so few that even a slow machine asks faster than they are given back
        properties.add("portal.search.searches-per-minute", () -> 600);
        properties.add("portal.search.suggestions-per-minute", () -> 600);
        properties.add("management.server.port", () -> 0);
        properties.add("vaadin.productionMode", () -> true);
    }

    final Client http() {
        return new Client(port);
    }
}
