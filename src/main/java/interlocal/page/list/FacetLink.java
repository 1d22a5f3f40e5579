package interlocal.page.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term of a facet, as a link.
 *
 * @param count the number of results at {@code address}; not shown for a chosen term
 * @param address the list with only this term chosen in the facet; for a chosen term, the list without it
 * @param besides the list with this term added to those chosen in the facet; absent if adding it brings no more results
 * @param together the number of results at {@code besides}
 */
public record FacetLink(
        String label,
        long count,
        boolean chosen,
        String address,
        @Nullable String besides,
        long together,
        List<FacetLink> narrower) {}
