package interlocal.search.lucene;

import interlocal.search.Card;
import interlocal.search.Entry;
import interlocal.search.Folding;
import interlocal.search.Standing;
import java.io.IOException;
import java.util.List;
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
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;
import tools.jackson.databind.json.JsonMapper;

/** An entry as Lucene's document, and its card back from there. */
final class Row {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final FieldType HIGHLIGHTED = text(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    private static final FieldType SEARCHED = text(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType SUGGESTED = text(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType SPELT = text(IndexOptions.DOCS);
    private static final FieldType COMPARED = compared();
    private static final FieldType WEIGHED = text(IndexOptions.DOCS_AND_FREQS);

    private Row() {}

    static Document of(Entry entry, TextAnalyzer analyzer) {
        var row = new Document();
        row.add(new StringField(Fields.SLUG, entry.slug().text(), Field.Store.NO));
        row.add(new SortedDocValuesField(Fields.SLUG, new BytesRef(entry.slug().text())));
        row.add(new SortedDocValuesField(
                Fields.TITLE_KEY, new BytesRef(Folding.sortKey(entry.card().title()))));
        row.add(new BinaryDocValuesField(Fields.CARD, new BytesRef(JSON.writeValueAsBytes(entry.card()))));
        row.add(new DoubleDocValuesField(
                Fields.STANDING, Standing.of(entry.card()).factor()));
        var date = entry.card().date();
        if (date != null) {
            row.add(new NumericDocValuesField(Fields.DATE, date.toEpochDay()));
        }
        entry.facets()
                .forEach((facet, terms) -> terms.forEach(
                        term -> row.add(new StringField(Fields.facet(facet), term.path(), Field.Store.NO))));
        var texts = entry.texts();
        addShown(row, Fields.TITLE, texts.title());
        addShown(row, Fields.SUMMARY, texts.summary());
        addShown(row, Fields.BODY, texts.body());
        row.add(new Field(Fields.ROOTS, texts.title() + "\n" + texts.body(), COMPARED));
        addAll(row, Fields.NAMES, texts.names(), SEARCHED);
        addAll(row, Fields.LABELS, texts.labels(), SEARCHED);
        row.add(shown(Fields.LABELS, String.join("\n", texts.labels())));
        row.add(new Field(Fields.WEIGHED, WeighedWords.of(texts, analyzer), WEIGHED));
        row.add(new Field(Fields.TITLE_WORDS, texts.title(), SUGGESTED));
        for (var text : List.of(texts.title(), texts.summary(), texts.body())) {
            row.add(new Field(Fields.WORDS, text, SPELT));
        }
        texts.names().forEach(name -> row.add(new Field(Fields.WORDS, name, SPELT)));
        texts.labels().forEach(label -> row.add(new Field(Fields.WORDS, label, SPELT)));
        return row;
    }

    private static void addShown(Document row, String field, String text) {
        row.add(new Field(field, text, HIGHLIGHTED));
        row.add(shown(field, text));
    }

    /** Read by itself and never unpacked, unlike what Lucene stores. */
    private static Field shown(String field, String text) {
        return new BinaryDocValuesField(field, new BytesRef(text));
    }

    private static void addAll(Document row, String field, List<String> values, FieldType type) {
        values.forEach(value -> row.add(new Field(field, value, type)));
    }

    static Card card(IndexReader reader, int row) throws IOException {
        var bytes = shown(reader, row, Fields.CARD);
        return JSON.readValue(bytes.bytes, bytes.offset, bytes.length, Card.class);
    }

    /** A text of a record as it was written. */
    static String text(IndexReader reader, int row, String field) throws IOException {
        return shown(reader, row, field).utf8ToString();
    }

    private static BytesRef shown(IndexReader reader, int row, String field) throws IOException {
        var leaf = reader.leaves().get(ReaderUtil.subIndex(row, reader.leaves()));
        var values = DocValues.getBinary(leaf.reader(), field);
        values.advanceExact(row - leaf.docBase);
        return values.binaryValue();
    }

    private static FieldType compared() {
        var type = new FieldType(text(IndexOptions.DOCS_AND_FREQS));
        type.setStoreTermVectors(true);
        type.freeze();
        return type;
    }

    private static FieldType text(IndexOptions options) {
        var type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.freeze();
        return type;
    }
}
