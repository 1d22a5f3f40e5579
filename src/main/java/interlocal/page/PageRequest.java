package interlocal.page;

import static java.util.stream.Collectors.joining;

import interlocal.messages.Reader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A request for the page at an address.
 *
 * @param path decoded, without leading and trailing slashes
 * @param parameters of the query
 * @param visitor identifies the session that asks; empty if it has none
 */
public record PageRequest(String path, Map<String, List<String>> parameters, Reader reader, String visitor) {

    /** A request of nobody known. */
    public PageRequest(String path, Map<String, List<String>> parameters, Reader reader) {
        this(path, parameters, reader, "");
    }

    /** A request without parameters. */
    public PageRequest(String path, Reader reader) {
        this(path, Map.of(), reader);
    }

    /** The same request for another path. */
    public PageRequest at(String other) {
        return new PageRequest(other, parameters, reader, visitor);
    }

    /** Its address with all its parameters, without the site. */
    public String address() {
        var query = parameters.entrySet().stream()
                .flatMap(pair -> pair.getValue().stream().map(value -> encoded(pair.getKey()) + "=" + encoded(value)))
                .collect(joining("&"));
        return encodedPath() + (query.isEmpty() ? "" : "?" + query);
    }

    private String encodedPath() {
        return Arrays.stream(path.split("/", -1))
                .map(step -> encoded(step).replace("+", "%20"))
                .collect(joining("/", "/", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
