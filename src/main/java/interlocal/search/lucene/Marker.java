package interlocal.search.lucene;

import interlocal.search.Marked;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.jspecify.annotations.Nullable;

/** Marks what matched: in the whole title, the whole summary and the best passage of the body. */
final class Marker extends UnifiedHighlighter {

    private static final String[] FIELDS = {Fields.TITLE, Fields.SUMMARY, Fields.BODY};
    private static final int[] ONE_PASSAGE_EACH = {1, 1, 1};
    private static final int PASSAGE = 240;
    private static final float CENTRED = 0.5f;
    private static final int LONGEST_BODY = 200_000;

    /** To be cloned: making one reads resources. */
    private static final BreakIterator SENTENCES = BreakIterator.getSentenceInstance(Locale.ROOT);

    Marker(IndexSearcher searcher, TextAnalyzer analyzer) {
        super(builder(searcher, analyzer)
                .withFormatter(new Passages())
                .withMaxNoHighlightPassages(0)
                .withMaxLength(LONGEST_BODY));
    }

    /** By field, what is marked of each row; absent where nothing matched. */
    Map<String, List<@Nullable Marked>> mark(Query query, int[] rows) throws IOException {
        var marks = new LinkedHashMap<String, List<@Nullable Marked>>();
        highlightFieldsAsObjects(FIELDS, query, rows, ONE_PASSAGE_EACH).forEach((field, values) -> {
            var marked = new ArrayList<@Nullable Marked>();
            for (var value : values) {
                marked.add((Marked) value);
            }
            marks.put(field, marked);
        });
        return marks;
    }

    @Override
    protected BreakIterator getBreakIterator(String field) {
        return field.equals(Fields.BODY)
                ? LengthGoalBreakIterator.createClosestToLength((BreakIterator) SENTENCES.clone(), PASSAGE, CENTRED)
                : new WholeBreakIterator();
    }
}
