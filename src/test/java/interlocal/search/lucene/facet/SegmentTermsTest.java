package interlocal.search.lucene.facet;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.search.Facet;
import interlocal.search.lucene.IndexFields;
import interlocal.vocabulary.Term;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.Test;

/** However many rows were found and however many terms there are, each term is counted in the rows that have it. */
class SegmentTermsTest {

    private final Random random = new Random(1_801);

    /** The terms of one row. */
    private record OfRow(Map<Facet, Set<Term>> terms) {}

    @Test
    void countsFewRowsAndManyAlike() throws IOException {
        var rows = rows(
                5_000,
                _ -> new OfRow(Map.of(
                        Facet.SERVICE, Set.of(any("fire", 45), any("water", 45)),
                        Facet.COUNTRY, Set.of(any("country", 400)),
                        Facet.TYPE, Set.of(any("type", 2)))));
        var terms = written(rows);
        for (var found : List.of(0, 1, 7, 60, 300, 1_000, 4_000, 5_000)) {
            checkCounts(terms, rows, anyRows(found, rows.size()));
        }
    }

    @Test
    void countsMoreTermsThanRowsCanNumber() throws IOException {
        var rows = rows(
                TermsByDoc.MOST_TERMS * 3 / 2,
                row -> new OfRow(Map.of(
                        Facet.COUNTRY, Set.of(new Term("place-" + row)),
                        Facet.TYPE, Set.of(new Term("lesson")))));
        checkCounts(written(rows), rows, anyRows(40, rows.size()));
    }

    private static List<OfRow> rows(int count, IntFunction<OfRow> row) {
        return IntStream.range(0, count).mapToObj(row).toList();
    }

    private Term any(String kind, int several) {
        return new Term(kind + "-" + random.nextInt(several));
    }

    private FixedBitSet anyRows(int several, int size) {
        var rows = new FixedBitSet(size);
        while (rows.cardinality() < several) {
            rows.set(random.nextInt(size));
        }
        return rows;
    }

    private static void checkCounts(SegmentTerms terms, List<OfRow> rows, FixedBitSet among) {
        for (var facet : Facet.values()) {
            var counted = IntStream.of(SegmentDocs.numbers(among))
                    .boxed()
                    .flatMap(row -> rows.get(row).terms().getOrDefault(facet, Set.of()).stream())
                    .collect(Collectors.groupingBy(term -> term, Collectors.summingInt(_ -> 1)));
            for (var counts : List.of(terms.counts(among), terms.counts(among, facet))) {
                for (var ordinal = 0; ordinal < terms.of(facet).size(); ordinal++) {
                    var term = terms.of(facet).get(ordinal);
                    assertThat(counts[terms.first(facet) + ordinal])
                            .describedAs("%s among %d rows", term, among.cardinality())
                            .isEqualTo(counted.getOrDefault(term, 0));
                }
            }
        }
    }

    private static SegmentTerms written(List<OfRow> rows) throws IOException {
        try (var folder = new ByteBuffersDirectory();
                var writer = new IndexWriter(folder, new IndexWriterConfig().setRAMBufferSizeMB(256))) {
            var documents = new ArrayList<Document>();
            for (var row : rows) {
                var document = new Document();
                row.terms()
                        .forEach((facet, terms) -> terms.forEach(term ->
                                document.add(new StringField(IndexFields.facet(facet), term.path(), Field.Store.NO))));
                documents.add(document);
            }
            writer.addDocuments(documents);
            try (var reader = DirectoryReader.open(writer)) {
                assertThat(reader.leaves()).hasSize(1);
                return new SegmentTerms(reader.leaves().getFirst().reader());
            }
        }
    }
}
