package interlocal.page;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One address, or all addresses below it, and what makes the page there.
 *
 * @param address without leading and trailing slashes
 * @param below whether the route is for the addresses below it and not for the address itself
 * @param searches whether its page runs a search for each request, so that it is rate-limited
 * @param alive whether its page has a view, so that it is loaded as a document of its own
 * @param visit makes the page
 */
public record Route(
        String address, boolean below, boolean searches, boolean alive, Function<PageRequest, Visit> visit) {

    /** The page at one address. */
    public static Route at(String address, Function<PageRequest, Visit> visit) {
        return new Route(address, false, false, false, visit);
    }

    /** The pages at all addresses below one; the function is given the rest of the path after the slash. */
    public static Route below(String address, BiFunction<PageRequest, String, Visit> visit) {
        return new Route(
                address,
                true,
                false,
                false,
                request -> visit.apply(request, request.path().substring(address.length() + 1)));
    }

    /** The same route, marked as searching. */
    public Route searching() {
        return new Route(address, below, true, alive, visit);
    }

    /** The same route, marked as alive. */
    public Route living() {
        return new Route(address, below, searches, true, visit);
    }
}
