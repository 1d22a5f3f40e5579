package interlocal.page.list;

import interlocal.content.RecordType;
import interlocal.page.part.Link;
import interlocal.page.part.TemplateModel;
import interlocal.search.Hit;
import interlocal.search.SearchRequest;
import interlocal.search.Sort;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of results with its facets.
 *
 * @param type the type of all records in the list; absent on the search page
 * @param path of the page, without a query
 * @param hidden the parameters that the search form submits as hidden fields: filters and sort order
 * @param kept the parameters that the facets submit as hidden fields: text and sort order
 * @param dates when trainings are held next, by slug
 * @param chips the chosen filters; each links to the list without it
 * @param sorts the sort orders; the current one has no address
 * @param lacking the hits that lack a word, after those that lack none
 * @param noneWhole whether no record has all of the words, so that every hit lacks one
 * @param meant a link to the same search in another spelling that finds something; absent if there is none
 * @param corrected what was searched for instead of what was typed; absent if that was searched for
 * @param repairs if nothing was found: links that change the search so that it finds something
 * @param notices sentences that say what may be missing from the list
 */
public record ListModel(
        @Nullable RecordType type,
        String path,
        SearchRequest request,
        List<Link> hidden,
        List<Link> kept,
        long total,
        long from,
        long to,
        List<Hit> hits,
        List<Hit> lacking,
        boolean noneWhole,
        Map<String, String> dates,
        List<FacetModel> facets,
        List<Chip> chips,
        String clear,
        List<Link> sorts,
        Pager pager,
        @Nullable Link meant,
        @Nullable Corrected corrected,
        List<Repair> repairs,
        List<String> notices)
        implements TemplateModel {

    /** Whether the next dates of trainings put the list in order. */
    public boolean byDate() {
        return TrainingDates.order(type, request);
    }

    /** Whether evidence puts the list in order. */
    public boolean byEvidence() {
        return request.sort() == Sort.RELEVANCE && !request.hasWords() && SortLinks.areGraded(type);
    }

    /**
     * A chosen filter, or all those of a facet with many.
     *
     * @param about the address of the page about its term; absent if there is none
     */
    public record Chip(
            String facet,
            String label,
            String address,
            @Nullable String about) {}

    /**
     * A spelling that was searched for instead.
     *
     * @param exact the address of the list for what was typed
     */
    public record Corrected(String text, String typed, String exact) {}

    /** The pages of the list. */
    public record Pager(
            @Nullable String previous,
            List<Step> steps,
            @Nullable String next) {}

    /**
     * A page of the list.
     *
     * @param address absent for the current page
     * @param skips whether pages are left out just before it
     */
    public record Step(int number, @Nullable String address, boolean skips) {}

    /** A link from an empty list to one that is not empty. */
    public record Repair(String text, String address, long total) {}
}
