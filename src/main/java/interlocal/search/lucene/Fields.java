package interlocal.search.lucene;

import interlocal.search.Facet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** The fields of the index, what they weigh, and the orders they give. Whoever changes one raises {@link #FORMAT}. */
final class Fields {

    /** The format of the index: one that was written in another is built anew. */
    static final int FORMAT = 3;

    static final String SLUG = "slug";
    static final String CARD = "card";
    static final String DATE = "date";
    static final String TITLE_KEY = "title-key";

    static final String TITLE = "title";
    static final String SUMMARY = "summary";
    static final String NAMES = "names";
    static final String LABELS = "labels";
    static final String BODY = "body";

    /** The words of the title, and all words, as they are written: without case and accents only. */
    static final String TITLE_WORDS = "title-words";

    static final String WORDS = "words";
    static final Set<String> AS_WRITTEN = Set.of(TITLE_WORDS, WORDS);
    /** Title and body once more, stemmed harder: how texts in sentences are compared. */
    static final String ROOTS = "roots";

    /** How much a word counts by where it stands; the body is the measure. */
    static final Map<String, Float> WEIGHTS = weights();

    /** The last field makes each order total, so that no page repeats what another showed. */
    static final Sort NEWEST = new Sort(newest(), slug());

    static final Sort RELEVANCE = new Sort(SortField.FIELD_SCORE, newest(), slug());
    static final Sort TITLES = new Sort(new SortField(TITLE_KEY, SortField.Type.STRING), slug());

    private Fields() {}

    static String facet(Facet facet) {
        return "facet-" + facet.key();
    }

    private static Map<String, Float> weights() {
        var weights = new LinkedHashMap<String, Float>();
        weights.put(TITLE, 8f);
        weights.put(SUMMARY, 4f);
        weights.put(NAMES, 3f);
        weights.put(LABELS, 2f);
        weights.put(BODY, 1f);
        return weights;
    }

    private static SortField newest() {
        return new SortField(DATE, SortField.Type.LONG, true, Long.MIN_VALUE);
    }

    private static SortField slug() {
        return new SortField(SLUG, SortField.Type.STRING);
    }
}
