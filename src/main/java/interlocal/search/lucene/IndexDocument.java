package interlocal.search.lucene;

import interlocal.search.Card;
import interlocal.search.indexing.IndexEntry;
import interlocal.search.indexing.SearchableText;
import interlocal.search.lucene.analysis.AnalyzedTexts;
import interlocal.search.lucene.analysis.BagOfWords;
import interlocal.search.lucene.analysis.TermFrequency;
import interlocal.search.lucene.analysis.TextAnalyzer;
import interlocal.search.lucene.analysis.TokenSpans;
import interlocal.search.lucene.analysis.WordForms;
import interlocal.search.policy.RankingPart;
import interlocal.search.policy.SearchField;
import interlocal.search.policy.StaticScore;
import interlocal.search.policy.TitleKey;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;
import tools.jackson.databind.json.JsonMapper;

/** Converts an entry to a Lucene document, and the document back to a card. */
public final class IndexDocument {

    /** More days than there are. */
    private static final long DAYS = 1L << Integer.SIZE;

    /** The order of {@link IndexFields#BEST}. */
    static final Comparator<IndexEntry> BEST =
            Comparator.comparingLong(IndexDocument::standing).reversed().thenComparing(IndexDocument::filedUnder);

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final FieldType HIGHLIGHTED = text(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    private static final FieldType SEARCHED = text(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType COUNTED = text(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType SPELT = text(IndexOptions.DOCS);

    private IndexDocument() {}

    private static long standing(IndexEntry entry) {
        var date = entry.card().date();
        var day = date == null ? 0 : Math.clamp(date.toEpochDay() - Integer.MIN_VALUE, 1, DAYS - 1);
        return entry.grade() * DAYS + day;
    }

    private static BytesRef filedUnder(IndexEntry entry) {
        return new BytesRef(entry.titleKey() + '\0' + entry.slug().text());
    }

    static Document of(IndexEntry entry, TextAnalyzer analyzer) {
        return of(entry, analyzer, Set.of());
    }

    static Document of(IndexEntry entry, TextAnalyzer analyzer, Set<RankingPart> without) {
        var row = new Document();
        row.add(new StringField(IndexFields.SLUG, entry.slug().text(), Field.Store.NO));
        row.add(new SortedDocValuesField(
                IndexFields.SLUG, new BytesRef(entry.slug().text())));
        row.add(new NumericDocValuesField(IndexFields.REVISION, entry.revision()));
        row.add(new SortedDocValuesField(IndexFields.TITLE_KEY, filedUnder(entry)));
        row.add(new NumericDocValuesField(IndexFields.BEST_FIRST, standing(entry)));
        TitleKey.of(entry.card().title())
                .ifPresent(key -> row.add(new StringField(IndexFields.WHOLE_TITLE, key, Field.Store.NO)));
        row.add(new BinaryDocValuesField(IndexFields.CARD, new BytesRef(JSON.writeValueAsBytes(entry.card()))));
        row.add(new DoubleDocValuesField(
                IndexFields.STANDING, StaticScore.of(entry.card()).factor()));
        if (entry.card().date() != null) {
            row.add(new NumericDocValuesField(
                    IndexFields.DATE, entry.card().date().toEpochDay()));
        }
        entry.facets()
                .forEach((facet, terms) -> terms.forEach(
                        term -> row.add(new StringField(IndexFields.facet(facet), term.path(), Field.Store.NO))));
        addTexts(row, entry.texts(), analyzer, without);
        return row;
    }

    private static void addTexts(Document row, SearchableText texts, TextAnalyzer analyzer, Set<RankingPart> without) {
        var read = new AnalyzedTexts(texts, analyzer);
        for (var field : SearchField.values()) {
            row.add(new Field(IndexFields.of(field), new TokenSpans(read.in(field)), type(field)));
        }
        row.add(shown(IndexFields.TITLE, texts.title()));
        row.add(shown(IndexFields.SUMMARY, texts.summary()));
        row.add(shown(IndexFields.LABELS, String.join("\n", texts.labels())));
        row.add(shown(IndexFields.BODY, texts.body()));
        row.add(shown(IndexFields.DETAILS, String.join("\n", texts.details())));
        row.add(new Field(
                IndexFields.WEIGHED,
                new BagOfWords(
                        read.words(),
                        WordForms::word,
                        without.contains(RankingPart.FIELDS) ? TermFrequency::times : TermFrequency::weighed),
                COUNTED));
        row.add(new Field(
                IndexFields.STEMS, new BagOfWords(read.words(), WordForms::stem, TermFrequency::compared), COUNTED));
        row.add(shown(IndexFields.STEM_COUNTS, stemCounts(read.words())));
        row.add(new Field(
                IndexFields.TITLE_WORDS,
                new BagOfWords(read.words(), WordForms::written, TermFrequency::inTitle),
                COUNTED));
        row.add(new Field(
                IndexFields.TITLE_WORDS,
                new BagOfWords(read.pairsOfTitle(), WordForms::written, TermFrequency::inTitle),
                COUNTED));
        row.add(new Field(IndexFields.WORDS, new BagOfWords(read.words(), WordForms::written, _ -> 1), SPELT));
    }

    /**
     * A line for each count, with the stems that have this count. A stem shared by several words has several counts.
     */
    private static String stemCounts(Collection<TermFrequency> words) {
        var stems = new TreeMap<Integer, StringBuilder>();
        for (var word : words) {
            var count = word.compared();
            if (count > 0) {
                stems.computeIfAbsent(count, each -> new StringBuilder(each.toString()))
                        .append(' ')
                        .append(word.forms().stem());
            }
        }
        return String.join("\n", stems.values());
    }

    private static FieldType type(SearchField field) {
        return switch (field) {
            case TITLE, SUMMARY, TEXT, DETAIL -> HIGHLIGHTED;
            case NAME, SUBJECT -> SEARCHED;
        };
    }

    /** A doc value is read separately and without decompression, unlike a stored field. */
    private static Field shown(String field, String text) {
        return new BinaryDocValuesField(field, new BytesRef(text));
    }

    static Card card(IndexReader reader, int row) throws IOException {
        var bytes = shown(reader, row, IndexFields.CARD);
        return JSON.readValue(bytes.bytes, bytes.offset, bytes.length, Card.class);
    }

    /** A text of a record, as written. */
    public static String text(IndexReader reader, int row, String field) throws IOException {
        return shown(reader, row, field).utf8ToString();
    }

    /** How often each stem occurs in a record. */
    static Map<String, Integer> stems(IndexReader reader, int row) throws IOException {
        var stems = new HashMap<String, Integer>();
        text(reader, row, IndexFields.STEM_COUNTS).lines().forEach(line -> {
            var words = line.split(" ", -1);
            for (var word = 1; word < words.length; word++) {
                stems.merge(words[word], Integer.valueOf(words[0]), Integer::sum);
            }
        });
        return stems;
    }

    /** Compares rows of a snapshot in the order of {@link IndexFields#BEST}. */
    public static int bestFirst(IndexReader reader, int one, int other) throws IOException {
        var compared = Long.compare(bestFirst(reader, other), bestFirst(reader, one));
        return compared == 0 ? titleKey(reader, one).compareTo(titleKey(reader, other)) : compared;
    }

    private static long bestFirst(IndexReader reader, int row) throws IOException {
        return number(reader, row, IndexFields.BEST_FIRST);
    }

    /** The number of the revision of which a row was made. */
    static int revision(IndexReader reader, int row) throws IOException {
        return Math.toIntExact(number(reader, row, IndexFields.REVISION));
    }

    private static long number(IndexReader reader, int row, String field) throws IOException {
        var leaf = leaf(reader, row);
        var numbers = DocValues.getNumeric(leaf.reader(), field);
        numbers.advanceExact(row - leaf.docBase);
        return numbers.longValue();
    }

    /** What decides between rows that are otherwise equal in the order of {@link IndexFields#BEST}. */
    public static BytesRef titleKey(IndexReader reader, int row) throws IOException {
        return key(reader, row, IndexFields.TITLE_KEY);
    }

    static String slug(IndexReader reader, int row) throws IOException {
        return key(reader, row, IndexFields.SLUG).utf8ToString();
    }

    private static BytesRef key(IndexReader reader, int row, String field) throws IOException {
        var leaf = leaf(reader, row);
        var keys = DocValues.getSorted(leaf.reader(), field);
        keys.advanceExact(row - leaf.docBase);
        return BytesRef.deepCopyOf(keys.lookupOrd(keys.ordValue()));
    }

    private static LeafReaderContext leaf(IndexReader reader, int row) {
        return reader.leaves().get(ReaderUtil.subIndex(row, reader.leaves()));
    }

    private static BytesRef shown(IndexReader reader, int row, String field) throws IOException {
        var leaf = leaf(reader, row);
        var values = DocValues.getBinary(leaf.reader(), field);
        values.advanceExact(row - leaf.docBase);
        return values.binaryValue();
    }

    private static FieldType text(IndexOptions options) {
        var type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.freeze();
        return type;
    }
}
