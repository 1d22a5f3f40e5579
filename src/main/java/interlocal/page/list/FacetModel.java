package interlocal.page.list;

import java.util.List;

/**
 * A facet.
 *
 * @param first the choices shown at once
 * @param more the choices shown on request
 * @param open whether the facet is unfolded at first
 */
public record FacetModel(String key, String label, List<FacetLink> first, List<FacetLink> more, boolean open) {}
