package interlocal.search.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A field of a record in which words are found. */
public enum SearchField {
    TITLE,
    SUMMARY,
    /** Places, partners, organisations and people. */
    NAME,
    /** The labels and synonyms of the record's terms and their ancestors. */
    SUBJECT,
    /** The body. */
    TEXT,
    /** What else a record's page shows: results, sources, files, dates, contacts; its address. */
    DETAIL;

    /** How many times a word counts if it occurs once in this field. */
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
