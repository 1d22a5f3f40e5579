package interlocal.page;

import static java.util.stream.Collectors.toUnmodifiableMap;

import interlocal.catalog.fault.Outage;
import interlocal.messages.Reader;
import interlocal.page.Visit.Moved;
import interlocal.page.Visit.Shown;
import interlocal.search.SearchUnavailable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Routes an address to its page, over the pages of all sources. */
@Service
public class Pages {

    private static final int UNKNOWN = 404;
    private static final int UNAVAILABLE = 503;
    private static final Pattern TRAILING = Pattern.compile("[\\s/.,:;!?)\\]}>'\"”’»]+$");

    private final List<PageSource> sources;
    private final ProblemPages problems;
    private final BasedPages based = new BasedPages();
    private final Map<String, Route> at;
    private final Map<String, Route> below;
    private final List<String> alive;

    /** Fails if two sources have the same address. */
    Pages(List<PageSource> sources, ProblemPages problems) {
        this.sources = sources;
        this.problems = problems;
        this.at = byAddress(routes(sources).filter(route -> !route.below()));
        this.below = byAddress(routes(sources).filter(Route::below));
        this.alive = at.values().stream()
                .filter(Route::alive)
                .map(route -> "/" + route.address())
                .sorted()
                .toList();
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

    /** The addresses of pages that are alive, sorted; those whose addresses are not known beforehand are not among them. */
    public List<String> alive() {
        return alive;
    }

    /**
     * What is at an address: a 404 page if there is nothing, a 503 page if search or the database is away. An address
     * that is almost right has moved to the right one. Where it has moved to is said without the reader's base.
     */
    public Visit at(PageRequest request) {
        try {
            return found(request)
                    .or(() -> moved(request))
                    .<Visit>map(visit -> visit instanceof Shown(var page)
                            ? new Shown(based.at(request.reader().base(), page))
                            : visit)
                    .orElseGet(() -> new Shown(problem(UNKNOWN, request.reader())));
        } catch (SearchUnavailable away) {
            return new Shown(problem(UNAVAILABLE, request.reader()));
        } catch (RuntimeException failure) {
            if (Outage.of(failure).isEmpty()) {
                throw failure;
            }
            return new Shown(away(request.reader()));
        }
    }

    private Optional<Visit> found(PageRequest request) {
        return route(request.path()).map(route -> route.visit().apply(request)).filter(Pages::isKnown);
    }

    private static boolean isKnown(Visit visit) {
        return !(visit instanceof Shown(var page) && page.status() == UNKNOWN);
    }

    /** Where a request that was typed in capitals, or copied with the end of its sentence, should have gone. */
    private Optional<Visit> moved(PageRequest request) {
        var meant = TRAILING.matcher(request.path().toLowerCase(Locale.ROOT)).replaceAll("");
        if (meant.equals(request.path())) {
            return Optional.empty();
        }
        return at.containsKey(meant) || found(request.at(meant)).isPresent()
                ? Optional.of(new Moved(request.at(meant).address()))
                : Optional.empty();
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

    /** The error page while the database is away: 503. */
    public Page away(Reader reader) {
        return based.at(reader.base(), problems.away(reader));
    }

    /** The error page of a status. */
    public Page problem(int status, Reader reader) {
        return based.at(reader.base(), problems.page(status, reader));
    }
}
