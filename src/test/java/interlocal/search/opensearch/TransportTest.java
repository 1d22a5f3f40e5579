package interlocal.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import interlocal.Patience;
import interlocal.search.Engine;
import interlocal.search.Engines;
import interlocal.search.OpenSearchSettings;
import interlocal.search.OpenSearchSettings.Credentials;
import interlocal.search.SearchRequest;
import interlocal.search.SearchUnavailable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom the portal tells its password, by a server that only knows how to refuse. */
class TransportTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private final BlockingQueue<String> authorizations = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
    private final Path folder;
    private @Nullable HttpsServer server;
    private int status = 404;

    TransportTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    @Test
    void credentialsGoToAServerThatIsTrusted() throws Exception {
        var address = serve("ip:127.0.0.1");
        try (var engine = engine(address, folder.resolve("server.pem"))) {
            assertThat(engine.position()).isZero();
        }
        assertThat(authorizations)
                .containsExactly("Basic "
                        + Base64.getEncoder().encodeToString("portal:sésame".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void nothingGoesToAServerThatIsNot() throws Exception {
        var address = serve("ip:127.0.0.1");
        try (var engine = engine(address, null)) {
            refuses(engine);
        }
        assertThat(authorizations).isEmpty();
    }

    @Test
    void nothingGoesToAServerOfAnotherName() throws Exception {
        var address = serve("dns:elsewhere.example");
        try (var engine = engine(address, folder.resolve("server.pem"))) {
            refuses(engine);
        }
        assertThat(authorizations).isEmpty();
    }

    @Test
    void wrongCredentialsAreNoSearchNotAnEmptyOne() throws Exception {
        status = 401;
        var address = serve("ip:127.0.0.1");
        try (var engine = engine(address, folder.resolve("server.pem"))) {
            refuses(engine);
        }
    }

    @Test
    void nobodyIsLedOn() throws Exception {
        status = 302;
        var address = serve("ip:127.0.0.1");
        try (var engine = engine(address, folder.resolve("server.pem"))) {
            assertThatThrownBy(engine::position).isInstanceOf(RuntimeException.class);
        }
        assertThat(asked).isNotEmpty().doesNotContain("/elsewhere");
    }

    @Test
    void whoDoesNotAnswerIsAway() {
        try (var engine = engine(URI.create("http://127.0.0.1:1"), null)) {
            refuses(engine);
        }
    }

    @Test
    void certificatesThatCannotBeReadStopTheStart() throws IOException {
        var file = Files.writeString(folder.resolve("broken.pem"), "-----BEGIN CERTIFICATE-----\nx");
        for (var certificates : List.of(file, folder.resolve("missing.pem"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> engine(URI.create("https://127.0.0.1:1"), certificates))
                    .withMessageContaining(certificates.toString());
        }
    }

    @Test
    void settingsDoNotTellThePassword() {
        assertThat(new Credentials("portal", "secret").toString()).isEqualTo("portal");
    }

    private static void refuses(Engine engine) {
        assertThatExceptionOfType(SearchUnavailable.class).isThrownBy(engine::position);
        assertThatExceptionOfType(SearchUnavailable.class).isThrownBy(() -> engine.ask(SearchRequest.EVERYTHING));
    }

    private static Engine engine(URI address, @Nullable Path certificates) {
        return Engines.openSearch(new OpenSearchSettings(
                List.of(address),
                new Credentials("portal", "sésame"),
                certificates,
                "test",
                1,
                0,
                Patience.LONG,
                Patience.LONG));
    }

    private URI serve(String name) throws Exception {
        keytool("-genkeypair", "-alias", "server", "-keyalg", "EC", "-dname", "CN=server", "-ext", "SAN=" + name);
        keytool(
                "-exportcert",
                "-alias",
                "server",
                "-rfc",
                "-file",
                folder.resolve("server.pem").toString());
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context()));
        server.createContext("/", this::refuse);
        server.start();
        return URI.create("https://127.0.0.1:" + server.getAddress().getPort());
    }

    private void refuse(HttpExchange exchange) throws IOException {
        authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        var body = "{\"error\":{\"type\":\"refused\",\"reason\":\"refused\"},\"status\":%d}".formatted(status);
        asked.add(exchange.getRequestURI().getPath());
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        if (status == 302) {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
        }
        exchange.sendResponseHeaders(status, body.length());
        exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
        exchange.close();
    }

    private SSLContext context() throws GeneralSecurityException, IOException {
        var keys = KeyStore.getInstance(folder.resolve("server.p12").toFile(), PASSWORD);
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private void keytool(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(
                List.of("-keystore", folder.resolve("server.p12").toString(), "-storepass", new String(PASSWORD)));
        assertThat(new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("keytool.log").toFile())
                        .start()
                        .waitFor())
                .isZero();
    }
}
