package interlocal.page.part;

import interlocal.search.Facet;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which facet a vocabulary's terms are found by, and where their pages are. */
public final class TermLinks {

    private TermLinks() {}

    /** The facet that a vocabulary's terms are found by. */
    public static Facet facet(Scheme scheme) {
        return switch (scheme) {
            case SERVICE_TYPES -> Facet.SERVICE;
            case PARTNERSHIP_MODELS -> Facet.MODEL;
            case PRACTICES -> Facet.PRACTICE;
            case JURISDICTIONS -> Facet.COUNTRY;
        };
    }

    /** The address of the page of a facet's term; null if the facet's terms are no vocabulary's. */
    public static @Nullable String about(Facet facet, Term term) {
        return Arrays.stream(Scheme.values())
                .filter(scheme -> facet(scheme) == facet)
                .findFirst()
                .map(scheme -> address(scheme, term))
                .orElse(null);
    }

    /** The address of the page of a term. */
    public static String address(Scheme scheme, Term term) {
        return "/" + scheme.key() + "/" + term;
    }
}
