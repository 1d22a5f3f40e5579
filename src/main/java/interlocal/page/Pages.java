package interlocal.page;

import static java.util.stream.Collectors.toUnmodifiableMap;

import interlocal.messages.Reader;
import interlocal.page.Visit.Shown;
import interlocal.search.SearchUnavailable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Routes an address to its page, over the pages of all sources. */
@Service
public class Pages {

    private static final int UNKNOWN = 404;
    private static final int UNAVAILABLE = 503;

    private final List<PageSource> sources;
    private final ProblemPages problems;
    private final Map<String, Route> at;
    private final Map<String, Route> below;

    /** Fails if two sources have the same address. */
    Pages(List<PageSource> sources, ProblemPages problems) {
        this.sources = sources;
        this.problems = problems;
        this.at = byAddress(routes(sources).filter(route -> !route.below()));
        this.below = byAddress(routes(sources).filter(Route::below));
    }

    private static Stream<Route> routes(List<PageSource> sources) {
        return sources.stream().map(PageSource::routes).flatMap(List::stream);
    }

    private static Map<String, Route> byAddress(Stream<Route> routes) {
        return routes.collect(toUnmodifiableMap(Route::address, Function.identity()));
    }

    /** The addresses of pages that always exist, sorted: home, the list of each type, the discussion tool and so on. */
    public List<String> listed() {
        return sources.stream()
                .map(PageSource::listed)
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    /** What is at an address: a 404 page if there is nothing, a 503 page if search is unavailable. */
    public Visit at(PageRequest request) {
        try {
            return route(request.path())
                    .map(route -> route.visit().apply(request))
                    .orElseGet(() -> new Shown(problem(UNKNOWN, request.reader())));
        } catch (SearchUnavailable away) {
            return new Shown(problem(UNAVAILABLE, request.reader()));
        }
    }

    /** Whether the page at an address runs a search for each request. */
    public boolean searches(String path) {
        return route(path).filter(Route::searches).isPresent();
    }

    /** The route of the address itself, otherwise the route below its nearest parent that has one. */
    private Optional<Route> route(String path) {
        return Optional.ofNullable(at.get(path))
                .or(() -> Stream.iterate(path, Pages::parent)
                        .takeWhile(parent -> !parent.isEmpty())
                        .skip(1)
                        .flatMap(parent -> Stream.ofNullable(below.get(parent)))
                        .findFirst());
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
    }

    /** The error page of a status: 404, 410, 429, 500 or 503. */
    public Page problem(int status, Reader reader) {
        return problems.page(status, reader);
    }
}
