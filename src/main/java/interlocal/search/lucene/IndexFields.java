package interlocal.search.lucene;

import interlocal.search.Facet;
import interlocal.search.policy.SearchField;
import interlocal.search.policy.WordForm;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** The fields of the index and its sort orders. If a field changes, {@link #FORMAT} must be raised. */
public final class IndexFields {

    /** The format of the index; an index of another format is rebuilt. */
    static final int FORMAT = 9;

    static final String SLUG = "slug";
    static final String REVISION = "revision";
    static final String CARD = "card";
    static final String DATE = "date";

    /** What a title is filed under, then the slug: no two records have the same, so no page repeats one of another. */
    static final String TITLE_KEY = "title-key";

    /** Evidence and date in one number, higher is better. */
    public static final String BEST_FIRST = "best-first";

    /** The {@linkplain interlocal.search.policy.TitleKey key} by which a title is found as a whole. */
    static final String WHOLE_TITLE = "whole-title";

    public static final String TITLE = of(SearchField.TITLE);
    public static final String SUMMARY = of(SearchField.SUMMARY);
    static final String NAMES = of(SearchField.NAME);
    static final String LABELS = of(SearchField.SUBJECT);
    public static final String BODY = of(SearchField.TEXT);
    public static final String DETAILS = of(SearchField.DETAIL);

    /** The factor for a record's quality, by which its score is multiplied. */
    static final String STANDING = "standing";

    /** The words of the title, and all words, as written, but without case and accents. */
    static final String TITLE_WORDS = "title-words";

    public static final String WORDS = "words";

    /** The words of all texts, each repeated by its {@linkplain interlocal.search.policy.SearchField#weight weight}. */
    static final String WEIGHED = "weighed";

    /** Title and body again, stemmed harder, for ranking by longer texts. */
    public static final String STEMS = "roots";

    /** How often each stem occurs in a record, readable by record. */
    static final String STEM_COUNTS = "root-counts";

    /** The order of {@link interlocal.search.Sort#RELEVANCE} if there are no words; rows are stored in it. */
    static final Sort BEST = new Sort(highest(BEST_FIRST), title());

    static final Sort NEWEST = new Sort(highest(DATE), title());

    static final Sort TITLES = new Sort(title());

    private IndexFields() {}

    static String of(SearchField field) {
        return field.key();
    }

    /** The form of the words in a field. */
    public static WordForm form(String field) {
        return switch (field) {
            case TITLE_WORDS, WORDS -> WordForm.AS_WRITTEN;
            case STEMS -> WordForm.STEM;
            default -> WordForm.WORD;
        };
    }

    public static String facet(Facet facet) {
        return "facet-" + facet.key();
    }

    private static SortField title() {
        return new SortField(TITLE_KEY, SortField.Type.STRING);
    }

    private static SortField highest(String field) {
        return new SortField(field, SortField.Type.LONG, true, Long.MIN_VALUE);
    }
}
