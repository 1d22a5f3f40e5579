package interlocal.search.opensearch;

import interlocal.search.Facet;
import java.util.List;

/** The fields of {@code template.json}. Whoever changes one there raises {@link #FORMAT}. */
final class Fields {

    /** The format of the index. It is part of its name, so portals of two releases do not meet in one index. */
    static final int FORMAT = 1;

    static final String SLUG = "slug";
    static final String CARD = "card";
    static final String DATE = "date";
    static final String TITLE_KEY = "title-key";
    static final String TITLE = "title";
    static final String SUMMARY = "summary";
    static final String NAMES = "names";
    static final String LABELS = "labels";
    static final String BODY = "body";
    /** The words of the title, and all words, as they are written; title and body stemmed harder. */
    static final String TITLE_WORDS = "title-words";

    static final String WORDS = "words";
    static final String ROOTS = "roots";
    /** Whether there is a record: what was withdrawn leaves its slug, so that nothing late brings it back. */
    static final String LIVE = "live";

    static final String POSITION = "position";

    /** How much a word counts by where it stands. */
    static final List<String> WEIGHED = List.of(TITLE + "^8", SUMMARY + "^4", NAMES + "^3", LABELS + "^2", BODY + "^1");

    private Fields() {}

    static String facet(Facet facet) {
        return "facet-" + facet.key();
    }
}
