package interlocal.search.opensearch;

import interlocal.search.Facet;
import interlocal.search.policy.SearchField;
import java.util.Arrays;
import java.util.List;

/** The fields of {@code template.json}. Whoever changes one there raises {@link #FORMAT}. */
final class MappingFields {

    /** The format of the index. It is part of its name, so portals of two releases do not meet in one index. */
    static final int FORMAT = 1;

    static final String SLUG = "slug";
    static final String CARD = "card";
    static final String DATE = "date";
    static final String TITLE_KEY = "title-key";
    static final String TITLE = of(SearchField.TITLE);
    static final String SUMMARY = of(SearchField.SUMMARY);
    static final String NAME = of(SearchField.NAME);
    static final String SUBJECT = of(SearchField.SUBJECT);
    static final String TEXT = of(SearchField.TEXT);
    /** How much the quality of a record multiplies its score by. */
    static final String STANDING = "standing";
    /** The words of the title, and all words, as they are written; title and body stemmed harder. */
    static final String TITLE_WORDS = "title-words";

    static final String WORDS = "words";
    static final String STEMS = "roots";
    /** Whether there is a record: what was withdrawn leaves its slug, so that nothing late brings it back. */
    static final String LIVE = "live";

    static final String POSITION = "position";

    /** Where words stand, with how much one counts there. */
    static final List<String> WEIGHED = Arrays.stream(SearchField.values())
            .map(field -> of(field) + "^" + field.weight())
            .toList();

    private MappingFields() {}

    static String of(SearchField field) {
        return field.key();
    }

    static String facet(Facet facet) {
        return "facet-" + facet.key();
    }
}
