package interlocal.search.policy;

import java.util.Locale;

/** A part of {@link RankingFormula} that can be left out, to measure what it gains. */
public enum RankingPart {
    /** A word that is repeated in the text counts each time. */
    REPEATS,
    /** A word counts by where it stands. */
    FIELDS,
    STEMS,
    FEEDBACK,
    /** Titles that are the text come first, then records with all of its words. */
    TIERS,
    STANDING;

    /** Its name on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
