package interlocal.page.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term of a facet, as a link.
 *
 * @param count the results after following {@code address}; not shown of a chosen term, whose link takes it away
 * @param address where the link leads: this term alone, or, for a chosen one, without it
 * @param besides where the link leads that adds it to those already chosen; absent if none is
 * @param together the results after that
 */
public record FacetLink(
        String label,
        long count,
        boolean chosen,
        String address,
        @Nullable String besides,
        long together,
        List<FacetLink> narrower) {}
