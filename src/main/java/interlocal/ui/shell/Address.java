package interlocal.ui.shell;

import com.vaadin.flow.router.Location;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Where a visitor is.
 *
 * @param path decoded, without slashes at its ends
 * @param parameters of the query
 */
public record Address(String path, Map<String, List<String>> parameters) {

    public Address {
        path = path.replaceAll("^/+|/+$", "");
    }

    public static Address of(Location location) {
        return new Address(
                decoded(location.getPath()), location.getQueryParameters().getParameters());
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return path;
        }
    }
}
