package interlocal.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import interlocal.Http;
import interlocal.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Someone who reads the portal in a browser, anew in every test. What the browser complains of in its console, an
 * uncaught error, a dialog and a request to another host each fail the test.
 */
@SuppressWarnings("NullAway.Init") // browser and page before each test
final class Visitor implements BeforeEachCallback, AfterEachCallback {

    /** What Vaadin's client says of every link within a page, which it did not make. */
    private static final String OF_THE_ROUTER = "You are trying to use a blocker on a POP navigation";

    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*");

    /** What reaches beyond the window, and is not in something that scrolls by itself. */
    private static final String TOO_WIDE = """
        (() => {
          const scrolls = (element) => element && (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(element).overflowX)
            || scrolls(element.parentElement));
          return [...document.body.querySelectorAll('*')]
            .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && !scrolls(element))
            .map((element) => `${element.localName}.${element.className} ${element.textContent.slice(0, 40)}`)
            .slice(0, 5)
            .concat(document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : []);
        })()\
        """;

    private static final List<String> OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    /** What axe finds, but of Vaadin's own. */
    private static final String BARRIERS = """
        (options) => axe.run({exclude: [['vaadin-connection-indicator']]}, {resultTypes: ['violations'], preload: false, ...options})
          .then(({violations}) => violations.map(({id, nodes}) =>
            `${id}: ${nodes.slice(0, 3).map(({target, html}) => `${target} ${html}`).join(', ')}`))\
        """;

    private static final String AXE = axe();

    private final Browser.Profile profile;
    private final List<String> complaints = new ArrayList<>();
    private final List<Page> companions = new ArrayList<>();
    private Browsers browsers;
    private Browser browser;
    private String home = "";
    Page page;

    private Visitor(Browser.Profile profile) {
        this.profile = profile;
    }

    private static String axe() {
        try (var script = Objects.requireNonNull(Visitor.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Visitor withScripts() {
        return new Visitor(Browser.Profile.WITH_SCRIPTS);
    }

    static Visitor withoutScripts() {
        return new Visitor(Browser.Profile.WITHOUT_SCRIPTS);
    }

    static Visitor onAPhone() {
        return new Visitor(Browser.Profile.PHONE);
    }

    private boolean scripts() {
        return profile != Browser.Profile.WITHOUT_SCRIPTS;
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        var port = SpringExtension.getApplicationContext(test)
                .getBean(Environment.class)
                .getRequiredProperty("local.server.port", Integer.class);
        home = "http://localhost:" + port;
        await().atMost(Patience.LONG)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> new Http("localhost", port).get("/readyz").statusCode() == 200);
        browsers = Browsers.of(test);
        browser = browsers.take();
        page = browser.page(profile);
        listen(page);
        page.onDialog(dialog -> {
            complaints.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
    }

    /** Somebody else, with a browser of their own, who says yes to every question. */
    Page companion() {
        var other = browser.stranger();
        listen(other);
        other.onDialog(Dialog::accept);
        companions.add(other);
        return other;
    }

    private void listen(Page page) {
        page.onConsoleMessage(message -> {
            if ((message.type().equals("error") || message.type().equals("warning"))
                    && !message.text().startsWith(OF_THE_ROUTER)) {
                complaints.add(message.type() + ": " + message.text() + " " + message.location());
            }
        });
        page.onPageError(error -> complaints.add("error: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(home + "/")
                    && !request.url().startsWith("data:")
                    && !request.url().startsWith("about:")) {
                complaints.add("request elsewhere: " + request.url());
            }
        });
    }

    @Override
    public void afterEach(ExtensionContext test) {
        try {
            page.close();
            companions.forEach(companion -> companion.context().close());
            companions.clear();
        } finally {
            browsers.giveBack(browser);
        }
        var heard = List.copyOf(complaints);
        complaints.clear();
        assertThat(heard).as("what the browser complained of").isEmpty();
    }

    /** A page that does not exist may be complained of. */
    void expectsNotFound() {
        complaints.removeIf(complaint -> complaint.contains("status of 404"));
    }

    /** A request that a test lets fail may be complained of. */
    void expectsFailedRequests() {
        complaints.removeIf(complaint ->
                complaint.contains("net::ERR_FAILED") || complaint.contains("net::ERR_INTERNET_DISCONNECTED"));
    }

    /** Opens an address and waits for its view, if there are scripts to make one. */
    Response open(String address) {
        var response = page.navigate(home + address);
        if (scripts()) {
            assertThat(page.locator("#first-page")).hasCount(0);
            page.evaluate("window.sameDocument = true");
        }
        return response;
    }

    /** Where the visitor is, without the site. */
    String address() {
        return page.url().substring(home.length());
    }

    /** Waits until the address is there and the page with it: whoever goes on sooner stays on the old page. */
    void arrivesAt(String address) {
        page.waitForURL(home + address);
        if (scripts()) {
            becomes("!window.Vaadin?.Flow?.navigation && document.body?.ariaBusy === null");
        }
    }

    /** Waits until a condition is true in the page, whose policy keeps the browser from looking for itself. */
    void becomes(String condition) {
        page.waitForCondition(() -> {
            try {
                return page.evaluate(condition).equals(true);
            } catch (PlaywrightException onTheWay) {
                return false; // to another document
            }
        });
    }

    /** That the page was not loaded anew since it was opened. */
    void staysInTheDocument() {
        assertThat(page.evaluate("window.sameDocument === true")).isEqualTo(true);
    }

    /** What a heading or a count says, as a number. */
    static long number(String text) {
        var found = NUMBER.matcher(text);
        if (found.find()) {
            return Long.parseLong(found.group().replace(",", ""));
        }
        return text.startsWith("One ") ? 1 : 0;
    }

    /** Where an address is. */
    String at(String address) {
        return home + address;
    }

    /** What is wrong with the page for people who read it with their ears or their keyboard. */
    List<String> barriers() {
        return barriers(page);
    }

    /** Likewise of a companion's. */
    static List<String> barriers(Page page) {
        return barriers(page, Map.of());
    }

    /** Likewise for those who see little, of contrast and of what is told by colour alone. */
    List<String> barriersOfColour() {
        return barriers(page, Map.of("runOnly", OF_COLOUR));
    }

    /** All others, which do not depend on colours and are found sooner. */
    List<String> barriersOtherwise() {
        return barriers(
                page, Map.of("rules", OF_COLOUR.stream().collect(toMap(rule -> rule, _ -> Map.of("enabled", false)))));
    }

    private static List<String> barriers(Page page, Map<String, Object> options) {
        if (!page.evaluate("'axe' in window").equals(true)) {
            page.evaluate(AXE);
        }
        return ((List<?>) page.evaluate(BARRIERS, options))
                .stream().map(String::valueOf).toList();
    }

    /** What of a page is wider than its window. */
    static List<?> tooWide(Page page) {
        return (List<?>) page.evaluate(TOO_WIDE);
    }
}
