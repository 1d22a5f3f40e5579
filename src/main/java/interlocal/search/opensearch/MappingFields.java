package interlocal.search.opensearch;

import interlocal.search.Facet;
import interlocal.search.policy.SearchField;
import java.util.Arrays;
import java.util.List;

/** The fields of {@code template.json}. If one changes there, {@link #FORMAT} must be raised. */
final class MappingFields {

    /** The format of the index. It is part of the index name, so portals of two releases never share an index. */
    static final int FORMAT = 4;

    static final String SLUG = "slug";
    static final String REVISION = "revision";
    static final String CARD = "card";
    static final String DATE = "date";
    static final String TITLE_KEY = "title-key";
    static final String GRADE = "grade";
    /** The {@linkplain interlocal.search.policy.TitleKey key} by which a title is found as a whole. */
    static final String WHOLE_TITLE = "whole-title";

    static final String TITLE = of(SearchField.TITLE);
    static final String SUMMARY = of(SearchField.SUMMARY);
    static final String NAME = of(SearchField.NAME);
    static final String SUBJECT = of(SearchField.SUBJECT);
    static final String TEXT = of(SearchField.TEXT);
    static final String DETAIL = of(SearchField.DETAIL);
    /** The factor for a record's quality, by which its score is multiplied. */
    static final String STANDING = "standing";
    /** The words of the title, and all words, as written; title and body stemmed harder. */
    static final String TITLE_WORDS = "title-words";

    static final String WORDS = "words";
    static final String STEMS = "roots";
    /** Whether the record exists. A withdrawn record keeps its slug, so that no late write restores it. */
    static final String LIVE = "live";

    static final String POSITION = "position";

    /** The fields in which words are searched, with their weights. */
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
