package interlocal.page.list;

import interlocal.content.RecordType;
import interlocal.page.part.Link;
import interlocal.page.part.TemplateModel;
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
 * @param notices sentences on what the list lacks
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
        List<String> notices)
        implements TemplateModel {

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

    /** The pages of the list. */
    public record Pager(
            @Nullable String previous,
            List<Step> steps,
            @Nullable String next) {}

    /**
     * A page of the list.
     *
     * @param address absent for the present page
     * @param skips whether pages before it are left out
     */
    public record Step(int number, @Nullable String address, boolean skips) {}

    /** A way out of an empty list. */
    public record Repair(String text, String address, long total) {}
}
