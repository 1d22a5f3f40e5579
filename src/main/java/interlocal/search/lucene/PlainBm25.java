package interlocal.search.lucene;

import interlocal.search.Baseline;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/** Lucene with its defaults: one field, the English analyzer, BM25, and any word of the query. */
public final class PlainBm25 implements Baseline {

    private static final String TEXT = "text";
    private static final String NUMBER = "number";

    private final Analyzer analyzer = new EnglishAnalyzer();
    private final FSDirectory folder;
    private final DirectoryReader reader;

    private PlainBm25(Path path, List<String> texts) throws IOException {
        folder = FSDirectory.open(path);
        try (var writer = new IndexWriter(folder, new IndexWriterConfig(analyzer))) {
            for (var number = 0; number < texts.size(); number++) {
                var row = new Document();
                row.add(new StoredField(NUMBER, number));
                row.add(new TextField(TEXT, texts.get(number), Field.Store.NO));
                writer.addDocument(row);
            }
        }
        reader = DirectoryReader.open(folder);
    }

    /** Makes an index of these texts in an empty folder. */
    public static PlainBm25 of(Path folder, List<String> texts) {
        try {
            return new PlainBm25(folder, texts);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public List<Integer> rank(String query, boolean repeats, int most) {
        try {
            var searcher = new IndexSearcher(reader);
            var stored = searcher.storedFields();
            var ranked = new ArrayList<Integer>();
            for (var row : searcher.search(bagOfWords(query, repeats), most).scoreDocs) {
                ranked.add(
                        stored.document(row.doc).getField(NUMBER).numericValue().intValue());
            }
            return ranked;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Query bagOfWords(String text, boolean repeats) throws IOException {
        var counts = new HashMap<String, Integer>();
        try (var stream = analyzer.tokenStream(TEXT, new StringReader(text))) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                counts.merge(term.toString(), 1, (one, more) -> repeats ? one + more : one);
            }
            stream.end();
        }
        var query = new BooleanQuery.Builder();
        for (Map.Entry<String, Integer> word : counts.entrySet()) {
            query.add(new BoostQuery(new TermQuery(new Term(TEXT, word.getKey())), word.getValue()), Occur.SHOULD);
        }
        return query.build();
    }

    @Override
    public void close() {
        try (folder;
                reader) {
            analyzer.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
