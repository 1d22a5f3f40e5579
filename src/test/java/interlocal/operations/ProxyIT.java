package interlocal.operations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static interlocal.operations.PortalProcess.freePort;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import interlocal.Patience;
import interlocal.ui.Browser;
import interlocal.ui.Browsers;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Readers find, read and decide through a real proxy that ends TLS, at the root of a host and below a path. */
@PortalTest
@ReadsOnly
@SuppressWarnings("NullAway.Init") // browser and program before each test
class ProxyIT {

    private static final String SAMPLE = "http://127.0.0.1:8080/";
    private static final String LOCATION = "location /library/";
    private static final String PREFIX = "X-Forwarded-Prefix /library";

    private static Browsers browsers;

    @RegisterExtension
    static final BeforeAllCallback SHARED = test -> browsers = Browsers.of(test);

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    private Path program;
    private Browser browser;
    private final List<String> complaints = new ArrayList<>();
    private final List<Page> people = new ArrayList<>();

    @BeforeEach
    void aProxyIsThere() {
        browser = browsers.take();
        var found = Nginx.program();
        assumeTrue(found.isPresent(), "nginx is not installed, and could not be");
        program = found.get();
    }

    @AfterEach
    void nobodyComplains() {
        people.forEach(person -> person.context().close());
        browsers.giveBack(browser);
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    @Test
    void belowAPathThatTheProxyTakesOff() throws Exception {
        var at = freePort();
        try (var proxy = new Nginx(program, folder, at, Map.of(SAMPLE, "http://127.0.0.1:" + port + "/"))) {
            var home = "https://localhost:" + at + "/library";
            whatClientsSayOfThemselvesIsDropped(home);
            search(home);
            meet(home);
            leftByWebSocket(proxy, "/library");
        }
    }

    /** Who sends nothing is not connected for long. */
    @Test
    void aConnectionOnWhichNothingIsAskedEnds() throws Exception {
        var at = freePort();
        var changes = Map.of("client_header_timeout 10s", "client_header_timeout 1s");
        try (var _ = new Nginx(program, folder, at, changes);
                var socket = new Socket(InetAddress.getLoopbackAddress(), at)) {
            socket.setSoTimeout((int) Patience.LONG.toMillis());
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void atTheRootOfAHost() throws Exception {
        var at = freePort();
        var changes = Map.of(
                SAMPLE, "http://127.0.0.1:" + port + "/", LOCATION, "location /", PREFIX, "X-Forwarded-Prefix \"\"");
        try (var proxy = new Nginx(program, folder, at, changes)) {
            meet("https://localhost:" + at);
            leftByWebSocket(proxy, "");
        }
    }

    /** The portal's own path, for which it is told where readers see it. */
    @Test
    void belowAPathThatTheProxyHandsOn() throws Exception {
        var at = freePort();
        var own = freePort();
        var home = "https://localhost:" + at + "/library";
        var settings = Map.of("SERVER_SERVLET_CONTEXTPATH", "/library", "PORTAL_SITE_BASEURL", home);
        try (var portal = new PortalProcess(folder, own, settings);
                var proxy =
                        new Nginx(program, folder.resolve("nginx"), at, Map.of(SAMPLE, "http://127.0.0.1:" + own))) {
            portal.awaitReady("/library/readyz");
            assertThat(new Crawl(portal.http(), "/library", false, UnderAPathTest.sample()).from(UnderAPathTest.STARTS))
                    .isEmpty();
            assertThat(portal.http().get("/library/sitemap.xml").body()).contains("<loc>" + home + "/lessons</loc>");
            assertThat(portal.http().get("/library/robots.txt").body())
                    .contains("Disallow: /library/search?", home + "/sitemap.xml");
            search(home);
            var facilitator = meet(home);
            assertThat(facilitator.locator("[data-copy]").getAttribute("data-copy"))
                    .isEqualTo(facilitator.url());
            leftByWebSocket(proxy, "/library");
            assertThat(portal.said()).doesNotContain("Readers see the portal below", " ERROR ");
        }
    }

    private void whatClientsSayOfThemselvesIsDropped(String home) {
        var reader = person(home);
        reader.setExtraHTTPHeaders(Map.of(
                "X-Forwarded-For", "198.51.100.1",
                "X-Forwarded-Host", "evil.example",
                "X-Forwarded-Prefix", "/evil"));
        reader.navigate(home + "/lessons");
        assertThat(reader.locator("a.brand")).hasAttribute("href", "/library/");
        assertThat(reader.locator(".result").first()).isVisible();
    }

    private void search(String home) {
        var reader = person(home);
        open(reader, home + "/");
        reader.locator("main input[name=q]").fill("service");
        assertThat(reader.locator("#suggestions [role=option]").first()).isVisible();
        reader.locator("main input[name=q]").press("Enter");
        reader.waitForURL(home + "/search?q=service");
        reader.locator("aside.facets input[name=type][value=case-study]").check();
        reader.waitForURL(home + "/search?q=service&type=case-study");
        var first = reader.locator(".result h2 a").first();
        var title = first.innerText();
        first.click();
        reader.waitForURL(Pattern.compile(Pattern.quote(home) + "/case-studies/[a-z0-9-]+"));
        assertThat(reader.locator("main h1")).hasText(title);
        reader.goBack();
        reader.waitForURL(home + "/search?q=service&type=case-study");
        assertThat(reader.locator(".chip")).hasCount(1);
        reader.locator(".site-nav a[href$='/lessons']").click();
        reader.waitForURL(home + "/lessons");
    }

    private Page meet(String home) {
        var facilitator = person(home);
        open(facilitator, home + "/discussion/open");
        facilitator.locator("#page-service").fill("Emergency dispatch");
        facilitator.locator("#page-partners").fill("City A\nCounty B");
        facilitator.locator("#page-open .primary").click();
        facilitator.waitForURL(Pattern.compile(Pattern.quote(home) + "/discussion/[0-9A-Z]{5}-[0-9A-Z]{5}"));
        assertThat(facilitator.locator(".room-head")).containsText("You lead this room.");
        var ann = person(home);
        open(ann, facilitator.url());
        ann.locator("#page-name").fill("Ann");
        ann.locator("#page-partner-1").check();
        ann.locator("#page-join .primary").click();
        assertThat(facilitator.locator(".room-partners")).containsText("Ann");
        ann.locator("#page-costs-3").check();
        assertThat(facilitator.locator(".room-people")).containsText("1 of 14 answered");
        return facilitator;
    }

    /** The proxy tells of a web socket when it ends. */
    private void leftByWebSocket(Nginx proxy, String base) {
        people.forEach(person -> person.context().close());
        await().atMost(Patience.LONG)
                .until(() -> proxy.answers().stream()
                        .anyMatch(answer -> answer.startsWith("101 " + base + "/VAADIN/push?")));
    }

    private static void open(Page person, String address) {
        person.navigate(address);
        person.locator("#first-page").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Somebody whose browser complains of what fails and of what is not below the address of the portal. */
    private Page person(String home) {
        var person = browser.stranger();
        people.add(person);
        person.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        person.onPageError(error -> complaints.add("error: " + error));
        person.onRequest(request -> {
            if (!request.url().startsWith(home + "/") && !request.url().matches("(?s)(data|about):.*")) {
                complaints.add("request elsewhere: " + request.url());
            }
        });
        return person;
    }
}
