package interlocal.operations;

import interlocal.Http;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Follows every link, script, style, picture and form of a portal, and notes what leads nowhere or out of the path below
 * which the portal is served. Of the endless combinations of filters it asks for one of each kind and folder, with three
 * parameters at most.
 */
final class Crawl {

    private static final String HOST = "http://portal.test";
    private static final List<String> ATTRIBUTES = List.of("href", "src", "action", "formaction", "data-address");
    private static final int MOST_PARAMETERS = 3;
    private static final Pattern IMPORT = Pattern.compile("(?:from|import) '\\./(\\w+\\.js)'");

    private final Http http;
    private final String base;
    private final boolean behindProxy;
    private final Predicate<String> followed;
    private final Set<String> seen = new HashSet<>();
    private final ArrayDeque<String> waiting = new ArrayDeque<>();
    private final List<String> faults = new ArrayList<>();

    /**
     * Prepares a crawl.
     *
     * @param base what every address must begin with
     * @param behindProxy whether the base is taken off each address and told the portal, as a proxy does
     * @param followed which addresses, without the base, are asked for; all are looked at
     */
    Crawl(Http http, String base, boolean behindProxy, Predicate<String> followed) {
        this.http = http;
        this.base = base;
        this.behindProxy = behindProxy;
        this.followed = followed;
    }

    /** Crawls from some addresses, which are without the base, and answers what is wrong. */
    List<String> from(String... addresses) {
        Arrays.stream(addresses).forEach(address -> note(base + address, "the start"));
        while (!waiting.isEmpty()) {
            ask(waiting.remove());
        }
        return faults;
    }

    /** How many addresses were asked for. */
    int asked() {
        return seen.size();
    }

    private void ask(String address) {
        var answer = behindProxy
                ? http.get(address.substring(base.length()), "X-Forwarded-Prefix", base)
                : http.get(address);
        var type = answer.headers().firstValue("Content-Type").orElse("");
        answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> !cookie.contains("; Path=" + base + "/;"))
                .forEach(cookie -> faults.add(address + " sets a cookie elsewhere: " + cookie));
        switch (answer.statusCode()) {
            case 301 -> note(answer.headers().firstValue("Location").orElse(""), address);
            case 200 -> {
                if (type.startsWith("text/html")) {
                    addresses(answer.body(), address).forEach(found -> note(found, address));
                } else if (type.contains("javascript") && !address.contains("/VAADIN/")) {
                    IMPORT.matcher(answer.body())
                            .results()
                            .forEach(found -> note(resolved(address, found.group(1)), address));
                }
            }
            default -> faults.add(answer.statusCode() + " " + address);
        }
    }

    private static Stream<String> addresses(String html, String address) {
        var document = Jsoup.parse(html, HOST + address);
        return ATTRIBUTES.stream()
                .flatMap(attribute -> document.select("[" + attribute + "]").stream()
                        .filter(element -> !element.normalName().equals("base") && !isCanonical(element))
                        .map(element -> element.absUrl(attribute)))
                .filter(found -> found.startsWith(HOST + "/"))
                .map(found -> found.substring(HOST.length()).replaceFirst("#.*", ""));
    }

    private static boolean isCanonical(Element element) {
        return element.attr("rel").equals("canonical");
    }

    private static String resolved(String address, String relative) {
        return URI.create(address).resolve(relative).toString();
    }

    private void note(String address, String on) {
        if (!address.startsWith(base + "/")) {
            faults.add(on + " leads out to " + address);
        } else if (parameters(address).size() <= MOST_PARAMETERS
                && followed.test(address.substring(base.length()))
                && seen.add(kind(address))) {
            waiting.add(address);
        }
    }

    private static Set<String> parameters(String address) {
        var query = address.indexOf('?');
        return query < 0
                ? Set.of()
                : new TreeSet<>(Arrays.stream(address.substring(query + 1).split("&", -1))
                        .map(pair -> pair.replaceFirst("=.*", ""))
                        .toList());
    }

    /** An address; of one with parameters, its folder and their names. */
    private static String kind(String address) {
        var query = address.indexOf('?');
        return query < 0
                ? address
                : address.substring(0, query).replaceFirst("(/[^/]+)/.*", "$1") + parameters(address);
    }
}
