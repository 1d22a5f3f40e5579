package interlocal.page.list;

import java.util.List;

/**
 * A facet.
 *
 * @param chosen how many of its terms are chosen
 * @param first the terms shown at once
 * @param more the terms shown on request
 * @param open whether the facet is unfolded at first
 */
public record FacetModel(
        String key, String label, int chosen, List<FacetOption> first, List<FacetOption> more, boolean open) {}
