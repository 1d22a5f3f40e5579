package interlocal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.BrowserWindow;
import interlocal.Http;
import interlocal.operations.PortalTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.catalina.Container;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** Crawlers leave nothing behind for long. */
@PortalTest
class SessionsTest {

    private final Http http;
    private final URI home;
    private final TomcatWebServer server;

    SessionsTest(@LocalServerPort int port, @Autowired ServletWebServerApplicationContext portal) {
        this.http = new Http("localhost", port);
        this.home = URI.create("http://localhost:" + port);
        this.server = (TomcatWebServer) Objects.requireNonNull(portal.getWebServer());
    }

    @Test
    void whatIsOnlyReadOpensNoSession() {
        var before = sessions().count();
        for (var address : List.of("/", "/search?q=fire", "/lessons?page=2", "/case-studies/sample-case", "/unknown")) {
            assertThat(http.get(address).headers().allValues("Set-Cookie"))
                    .as(address)
                    .noneMatch(cookie -> cookie.startsWith("JSESSIONID="));
        }
        assertThat(sessions().count()).isEqualTo(before);
    }

    @Test
    void withoutAViewASessionLastsAMinute() {
        assertThat(session(http.get("/discussion")).getMaxInactiveInterval()).isEqualTo(60);
    }

    @Test
    void withAViewThatIsUsedASessionLastsHalfAnHour() throws Exception {
        var begun = http.get("/?v-r=init&location=discussion&query=");
        assertThat(session(begun).getMaxInactiveInterval()).isEqualTo(60);
        try (var client = HttpClient.newHttpClient();
                var used = new BrowserWindow(client, home, "/discussion")) {
            assertThat(session(used.cookie().replaceFirst("^JSESSIONID=", "")).getMaxInactiveInterval())
                    .isEqualTo(30 * 60);
        }
    }

    @Test
    void cookiesAreForThisSiteAndNoScript() {
        for (var address : List.of("/discussion", "/search")) {
            var cookie = http.get(address).headers().firstValue("Set-Cookie").orElseThrow();
            assertThat(cookie).as(address).contains("HttpOnly", "Path=/", "SameSite=Lax");
        }
    }

    @Test
    void aVisitorKeepsTheCookieOfLists() {
        var cookie = http.get("/lessons").headers().firstValue("Set-Cookie").orElseThrow();
        var again = http.get("/search", "Cookie", cookie.replaceFirst(";.*", ""));
        assertThat(again.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(http.get("/search", "Cookie", "visitor=made-up").headers().firstValue("Set-Cookie"))
                .isPresent();
    }

    @Test
    void filesNeedNoSession() {
        for (var address : new String[] {"/site.css", "/portal.js", "/readyz"}) {
            assertThat(http.get(address).headers().firstValue("Set-Cookie"))
                    .as(address)
                    .isEmpty();
        }
    }

    private Session session(HttpResponse<String> answer) {
        return session(cookie(answer));
    }

    private Session session(String id) {
        return sessions()
                .filter(session -> session.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Session> sessions() {
        return Arrays.stream(server.getTomcat().getHost().findChildren())
                .map((Container child) -> (Context) child)
                .flatMap(context -> Arrays.stream(context.getManager().findSessions()));
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst("^JSESSIONID=([^;]+).*", "$1");
    }
}
