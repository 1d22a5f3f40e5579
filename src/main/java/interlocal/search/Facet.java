package interlocal.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What results can be narrowed by, in the order in which readers see it. */
public enum Facet {
    TYPE,
    SERVICE,
    MODEL,
    COUNTRY,
    OUTCOME,
    EVIDENCE,
    POPULATION,
    DECADE,
    PRACTICE,
    STAGE,
    FORMAT,
    CAPABILITY,
    LANGUAGE;

    /** Its name in addresses and in the API. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Facet> ofKey(String key) {
        return Arrays.stream(values()).filter(facet -> facet.key().equals(key)).findFirst();
    }
}
