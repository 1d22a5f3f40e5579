package interlocal.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The order of results. */
public enum Sort {
    /** By the score of the words; without words, and if scores are equal: by evidence, then as {@link #NEWEST}. */
    RELEVANCE,
    /** By date, those without a date last; those of one day as {@link #TITLE}. */
    NEWEST,
    /** As a library files titles; equal ones by slug. */
    TITLE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Sort> ofKey(String key) {
        return Arrays.stream(values()).filter(sort -> sort.key().equals(key)).findFirst();
    }
}
