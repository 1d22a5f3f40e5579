package interlocal.page;

import interlocal.messages.Reader;
import java.util.List;
import java.util.Map;

/**
 * A request for the page at an address.
 *
 * @param path decoded, without leading and trailing slashes
 * @param parameters of the query
 */
public record PageRequest(String path, Map<String, List<String>> parameters, Reader reader) {

    /** A request without parameters. */
    public PageRequest(String path, Reader reader) {
        this(path, Map.of(), reader);
    }
}
