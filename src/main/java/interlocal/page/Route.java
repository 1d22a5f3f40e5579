package interlocal.page;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One address, or all addresses below it, and what makes the page there.
 *
 * @param address without slashes at its ends
 * @param below whether the addresses below it are meant, and not itself
 * @param searches whether its page is searched for anew for everyone who asks, so that rates are limited
 * @param visit makes the page
 */
public record Route(String address, boolean below, boolean searches, Function<PageRequest, Visit> visit) {

    /** The page at one address. */
    public static Route at(String address, Function<PageRequest, Visit> visit) {
        return new Route(address, false, false, visit);
    }

    /** The pages at all addresses below one; what follows its slash is handed on. */
    public static Route below(String address, BiFunction<PageRequest, String, Visit> visit) {
        return new Route(
                address,
                true,
                false,
                request -> visit.apply(request, request.path().substring(address.length() + 1)));
    }

    /** The same, for a page that searches. */
    public Route searching() {
        return new Route(address, below, true, visit);
    }
}
