package interlocal.search.lucene.highlight;

import interlocal.search.HighlightedText;
import interlocal.search.lucene.IndexDocument;
import interlocal.search.lucene.IndexFields;
import interlocal.search.lucene.analysis.TextAnalyzer;
import interlocal.search.policy.Snippet;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.uhighlight.FieldOffsetStrategy;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UHComponents;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.jspecify.annotations.Nullable;

/** Marks matches in the whole title, the whole summary and the best passage of the body. */
public final class HitHighlighter extends UnifiedHighlighter {

    private static final String[] OPENING = {IndexFields.TITLE, IndexFields.SUMMARY};
    private static final int[] ONE_PASSAGE_EACH = {1, 1};
    private static final int[] ONE_PASSAGE = {1};
    private static final float CENTRED = 0.5f;
    private static final int LONGEST_BODY = 200_000;

    private final IndexReader reader;

    public HitHighlighter(IndexSearcher searcher, TextAnalyzer analyzer, Query query) {
        super(builder(searcher, analyzer)
                .withFormatter(new Passages())
                .withScorer(new PassageScore())
                .withWeightMatches(!words(query))
                .withMaxNoHighlightPassages(0)
                .withMaxLength(LONGEST_BODY));
        reader = searcher.getIndexReader();
    }

    /**
     * Whether a query has only single words. Their places are known without matching them again, which would take as
     * long as the search.
     */
    private static boolean words(Query query) {
        return switch (query) {
            case TermQuery _ -> true;
            case BooleanQuery all -> all.clauses().stream().allMatch(clause -> words(clause.query()));
            default -> false;
        };
    }

    /** The marked texts of a row; absent where nothing matched. */
    public record Marks(
            @Nullable HighlightedText title, @Nullable HighlightedText passage) {}

    /**
     * Marks each row. A body, by far the longest text, is read only if the summary has no passage; and the details only
     * if the body has none.
     */
    public List<Marks> mark(Query query, int[] rows) throws IOException {
        var opening = highlightFieldsAsObjects(OPENING, query, rows, ONE_PASSAGE_EACH);
        var titles = all(opening, IndexFields.TITLE);
        var passages = Arrays.copyOf(all(opening, IndexFields.SUMMARY), rows.length);
        for (var field : List.of(IndexFields.BODY, IndexFields.DETAILS)) {
            fill(passages, field, query, rows);
        }
        return IntStream.range(0, rows.length)
                .mapToObj(at -> new Marks((HighlightedText) titles[at], (HighlightedText) passages[at]))
                .toList();
    }

    /** Takes the passages that are missing from a field. */
    private void fill(@Nullable Object[] passages, String field, Query query, int[] rows) throws IOException {
        var rest = IntStream.range(0, rows.length)
                .filter(at -> passages[at] == null)
                .toArray();
        if (rest.length > 0) {
            var rowsLeft = Arrays.stream(rest).map(at -> rows[at]).toArray();
            var found = all(highlightFieldsAsObjects(new String[] {field}, query, rowsLeft, ONE_PASSAGE), field);
            for (var at = 0; at < rest.length; at++) {
                passages[rest[at]] = found[at];
            }
        }
    }

    private static @Nullable Object[] all(Map<String, Object[]> fields, String field) {
        return Objects.requireNonNull(fields.get(field));
    }

    @Override
    protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator rows, int atOnce)
            throws IOException {
        var texts = new ArrayList<CharSequence[]>();
        for (var row = rows.nextDoc(); row != DocIdSetIterator.NO_MORE_DOCS; row = rows.nextDoc()) {
            var ofRow = new CharSequence[fields.length];
            for (var field = 0; field < fields.length; field++) {
                ofRow[field] = IndexDocument.text(reader, row, fields[field]);
            }
            texts.add(ofRow);
        }
        return texts;
    }

    /** The source is known; looking it up would merge all fields of all segments. */
    @Override
    protected OffsetSource getOffsetSource(String field) {
        return OffsetSource.POSTINGS;
    }

    @Override
    protected FieldOffsetStrategy getOffsetStrategy(OffsetSource source, UHComponents components) {
        return new TermOccurrences(components);
    }

    @Override
    protected BreakIterator getBreakIterator(String field) {
        return field.equals(IndexFields.BODY) || field.equals(IndexFields.DETAILS)
                ? LengthGoalBreakIterator.createClosestToLength(new SentenceBoundaries(), Snippet.GOAL, CENTRED)
                : new WholeBreakIterator();
    }
}
