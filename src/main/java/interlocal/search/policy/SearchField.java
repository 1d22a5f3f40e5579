package interlocal.search.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where the words of a record stand. */
public enum SearchField {
    TITLE,
    SUMMARY,
    /** Places, partners, organisations and people. */
    NAME,
    /** The labels of its terms and of their ancestors, with their synonyms. */
    SUBJECT,
    /** The body. */
    TEXT;

    /** How often a word that stands here once counts. */
    public int weight() {
        return RankingFormula.weight(this);
    }

    /** Its name in a search text, as in {@code title:fire}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SearchField> ofKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }
}
