package interlocal.page.model;

import interlocal.content.RecordType;
import interlocal.search.Hit;
import interlocal.search.SearchRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of results with its facets.
 *
 * @param type the type that the list is of; absent on the search page
 * @param path of the page, without a query
 * @param hidden the parameters that the search form carries along
 * @param chips the chosen filters; each leads to the same without it
 * @param sorts the orders; the present one leads nowhere
 * @param meant the same in another spelling that finds more
 * @param repairs if nothing was found: what to drop, with what is then found
 */
public record ListModel(
        @Nullable RecordType type,
        String path,
        SearchRequest request,
        List<Link> hidden,
        long total,
        long from,
        long to,
        List<Hit> hits,
        List<FacetModel> facets,
        List<Chip> chips,
        String clear,
        List<Link> sorts,
        Pager pager,
        @Nullable Link meant,
        List<Repair> repairs,
        boolean partial) {

    /**
     * A chosen filter.
     *
     * @param about the page that says what its term means; absent if it has none
     */
    public record Chip(
            String facet,
            String label,
            String address,
            @Nullable String about) {}

    /** The pages: numbers around the present one; an absent address marks the present page. */
    public record Pager(
            @Nullable String previous,
            List<Link> pages,
            @Nullable String next) {}

    /** A way out of an empty list. */
    public record Repair(String text, String address, long total) {}
}
