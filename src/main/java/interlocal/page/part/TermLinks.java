package interlocal.page.part;

import interlocal.search.Facet;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Maps vocabularies to facets, and terms to the addresses of their pages. */
public final class TermLinks {

    private TermLinks() {}

    /** The facet that filters by a vocabulary's terms. */
    public static Facet facet(Scheme scheme) {
        return switch (scheme) {
            case SERVICE_TYPES -> Facet.SERVICE;
            case PARTNERSHIP_MODELS -> Facet.MODEL;
            case PRACTICES -> Facet.PRACTICE;
            case JURISDICTIONS -> Facet.COUNTRY;
        };
    }

    /** The address of a term's page; null if the facet's terms do not come from a vocabulary. */
    public static @Nullable String about(Facet facet, Term term) {
        return Arrays.stream(Scheme.values())
                .filter(scheme -> facet(scheme) == facet)
                .findFirst()
                .map(scheme -> address(scheme, term))
                .orElse(null);
    }

    /** The address of a term's page. */
    public static String address(Scheme scheme, Term term) {
        return "/" + scheme.key() + "/" + term;
    }
}
