package interlocal.search.lucene;

import interlocal.search.Facet;
import interlocal.search.policy.SearchField;
import interlocal.search.policy.WordForm;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** The fields of the index and the orders they give. Whoever changes one raises {@link #FORMAT}. */
public final class IndexFields {

    /** The format of the index: one that was written in another is built anew. */
    static final int FORMAT = 6;

    static final String SLUG = "slug";
    static final String CARD = "card";
    static final String DATE = "date";
    static final String TITLE_KEY = "title-key";

    public static final String TITLE = of(SearchField.TITLE);
    public static final String SUMMARY = of(SearchField.SUMMARY);
    static final String NAMES = of(SearchField.NAME);
    static final String LABELS = of(SearchField.SUBJECT);
    public static final String BODY = of(SearchField.TEXT);

    /** How much the quality of a record multiplies its score by. */
    static final String STANDING = "standing";

    /** The words of the title, and all words, as they are written: without case and accents only. */
    static final String TITLE_WORDS = "title-words";

    public static final String WORDS = "words";

    /** The words of all texts, each as often as it {@linkplain interlocal.search.policy.SearchField#weight counts}. */
    static final String WEIGHED = "weighed";

    /** Title and body once more, stemmed harder: how texts in sentences are compared. */
    public static final String STEMS = "roots";

    /** How often each stem is in a record, to be read by record. */
    static final String STEM_COUNTS = "root-counts";

    /** The last field makes each order total, so that no page repeats what another showed. */
    static final Sort NEWEST = new Sort(newest(), slug());

    static final Sort TITLES = new Sort(new SortField(TITLE_KEY, SortField.Type.STRING), slug());

    private IndexFields() {}

    static String of(SearchField field) {
        return field.key();
    }

    /** The form that the words of a field are in. */
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

    private static SortField newest() {
        return new SortField(DATE, SortField.Type.LONG, true, Long.MIN_VALUE);
    }

    private static SortField slug() {
        return new SortField(SLUG, SortField.Type.STRING);
    }
}
