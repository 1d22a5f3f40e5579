package interlocal.page.list;

import java.util.List;

/**
 * A term of a facet, as a checkbox.
 *
 * @param id of the checkbox, unique on the page
 * @param value what the checkbox submits under the facet's key
 * @param partly whether the term is not chosen, but a narrower one is
 * @param count the number beside it: for a chosen term, the results that have it; otherwise the results after a click,
 *     or, if {@code adds}, how many more these are than now
 * @param adds whether a click keeps all that is chosen in the facet, so that it brings further results
 * @param together the number of results after a click; equals {@code count} for a chosen term
 * @param address the list after a click
 * @param narrower shown below it
 */
public record FacetOption(
        String id,
        String value,
        String label,
        boolean chosen,
        boolean partly,
        long count,
        boolean adds,
        long together,
        String address,
        List<FacetOption> narrower) {}
