package interlocal.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The order of results. */
public enum Sort {
    RELEVANCE,
    NEWEST,
    TITLE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Sort> ofKey(String key) {
        return Arrays.stream(values()).filter(sort -> sort.key().equals(key)).findFirst();
    }
}
