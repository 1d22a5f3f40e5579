package interlocal.search.lucene;

import interlocal.search.Card;
import interlocal.search.Entry;
import interlocal.search.Folding;
import interlocal.search.Standing;
import interlocal.search.TextField;
import interlocal.search.Texts;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
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

/** An entry as Lucene's document, and its card back from there. */
final class Row {

    /** The order of {@link Fields#NEWEST}. */
    static final Comparator<Entry> NEWEST =
            Comparator.comparing(Row::day, Comparator.reverseOrder()).thenComparing(Entry::slug);

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final FieldType HIGHLIGHTED = text(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    private static final FieldType SEARCHED = text(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType COUNTED = text(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType SPELT = text(IndexOptions.DOCS);

    private Row() {}

    private static long day(Entry entry) {
        var date = entry.card().date();
        return date == null ? Long.MIN_VALUE : date.toEpochDay();
    }

    static Document of(Entry entry, TextAnalyzer analyzer) {
        var row = new Document();
        row.add(new StringField(Fields.SLUG, entry.slug().text(), Field.Store.NO));
        row.add(new SortedDocValuesField(Fields.SLUG, new BytesRef(entry.slug().text())));
        row.add(new SortedDocValuesField(
                Fields.TITLE_KEY, new BytesRef(Folding.sortKey(entry.card().title()))));
        row.add(new BinaryDocValuesField(Fields.CARD, new BytesRef(JSON.writeValueAsBytes(entry.card()))));
        row.add(new DoubleDocValuesField(
                Fields.STANDING, Standing.of(entry.card()).factor()));
        if (entry.card().date() != null) {
            row.add(new NumericDocValuesField(Fields.DATE, day(entry)));
        }
        entry.facets()
                .forEach((facet, terms) -> terms.forEach(
                        term -> row.add(new StringField(Fields.facet(facet), term.path(), Field.Store.NO))));
        addTexts(row, entry.texts(), analyzer);
        return row;
    }

    private static void addTexts(Document row, Texts texts, TextAnalyzer analyzer) {
        var read = new ReadTexts(texts, analyzer);
        for (var field : TextField.values()) {
            row.add(new Field(Fields.of(field), new PlacedWords(read.in(field)), type(field)));
        }
        row.add(shown(Fields.TITLE, texts.title()));
        row.add(shown(Fields.SUMMARY, texts.summary()));
        row.add(shown(Fields.LABELS, String.join("\n", texts.labels())));
        row.add(shown(Fields.BODY, texts.body()));
        row.add(new Field(Fields.WEIGHED, new WordBag(read.words(), WordForms::word, CountedWord::weighed), COUNTED));
        row.add(new Field(Fields.ROOTS, new WordBag(read.words(), WordForms::root, CountedWord::compared), COUNTED));
        row.add(shown(Fields.ROOT_COUNTS, rootCounts(read.words())));
        row.add(new Field(
                Fields.TITLE_WORDS, new WordBag(read.words(), WordForms::written, CountedWord::inTitle), COUNTED));
        row.add(new Field(Fields.WORDS, new WordBag(read.words(), WordForms::written, _ -> 1), SPELT));
    }

    /** A line for each count, with the roots that have it; a root of several words has several counts. */
    private static String rootCounts(Collection<CountedWord> words) {
        var roots = new TreeMap<Integer, StringBuilder>();
        for (var word : words) {
            var count = word.compared();
            if (count > 0) {
                roots.computeIfAbsent(count, each -> new StringBuilder(each.toString()))
                        .append(' ')
                        .append(word.forms().root());
            }
        }
        return String.join("\n", roots.values());
    }

    private static FieldType type(TextField field) {
        return switch (field) {
            case TITLE, SUMMARY, TEXT -> HIGHLIGHTED;
            case NAME, SUBJECT -> SEARCHED;
        };
    }

    /** Read by itself and never unpacked, unlike what Lucene stores. */
    private static Field shown(String field, String text) {
        return new BinaryDocValuesField(field, new BytesRef(text));
    }

    static Card card(IndexReader reader, int row) throws IOException {
        var bytes = shown(reader, row, Fields.CARD);
        return JSON.readValue(bytes.bytes, bytes.offset, bytes.length, Card.class);
    }

    /** A text of a record as it was written. */
    static String text(IndexReader reader, int row, String field) throws IOException {
        return shown(reader, row, field).utf8ToString();
    }

    /** How often each root is in a record. */
    static Map<String, Integer> roots(IndexReader reader, int row) throws IOException {
        var roots = new HashMap<String, Integer>();
        text(reader, row, Fields.ROOT_COUNTS).lines().forEach(line -> {
            var words = line.split(" ", -1);
            for (var word = 1; word < words.length; word++) {
                roots.merge(words[word], Integer.valueOf(words[0]), Integer::sum);
            }
        });
        return roots;
    }

    /** Compares rows of a snapshot by the order of {@link Fields#NEWEST}. */
    static int newestFirst(IndexReader reader, int one, int other) throws IOException {
        var days = Long.compare(dayOf(reader, other), dayOf(reader, one));
        return days == 0 ? slugOf(reader, one).compareTo(slugOf(reader, other)) : days;
    }

    private static long dayOf(IndexReader reader, int row) throws IOException {
        var leaf = leaf(reader, row);
        var days = DocValues.getNumeric(leaf.reader(), Fields.DATE);
        return days.advanceExact(row - leaf.docBase) ? days.longValue() : Long.MIN_VALUE;
    }

    private static String slugOf(IndexReader reader, int row) throws IOException {
        var leaf = leaf(reader, row);
        var slugs = DocValues.getSorted(leaf.reader(), Fields.SLUG);
        slugs.advanceExact(row - leaf.docBase);
        return slugs.lookupOrd(slugs.ordValue()).utf8ToString();
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
