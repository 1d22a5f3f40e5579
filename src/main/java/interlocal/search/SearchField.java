package interlocal.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where the words of a record stand, and how much a word counts by that. */
public enum SearchField {
    TITLE(8),
    SUMMARY(4),
    /** Places, partners, organisations and people. */
    NAME(3),
    /** The labels of its terms and of their ancestors, with their synonyms. */
    SUBJECT(2),
    /** The body, which is the measure. */
    TEXT(1);

    private final int weight;

    SearchField(int weight) {
        this.weight = weight;
    }

    /** How often a word that stands here once counts. */
    public int weight() {
        return weight;
    }

    /** Its name in a search text, as in {@code title:fire}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SearchField> ofKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }
}
