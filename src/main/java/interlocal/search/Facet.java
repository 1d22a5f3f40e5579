package interlocal.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A property by which results can be narrowed, in display order. */
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

    /** The facet's name in addresses and in the API. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Facet> ofKey(String key) {
        return Arrays.stream(values()).filter(facet -> facet.key().equals(key)).findFirst();
    }
}
