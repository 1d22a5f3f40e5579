package interlocal.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/** An index of paths and texts, with Lucene as it comes. */
public final class BareIndex implements AutoCloseable {

    private final FSDirectory folder;
    private final IndexWriter writer;

    public BareIndex(Path path) throws IOException {
        folder = FSDirectory.open(path);
        writer = new IndexWriter(folder, new IndexWriterConfig(new EnglishAnalyzer()));
    }

    public void add(String path, String text) throws IOException {
        var row = new Document();
        row.add(new StringField("path", path, Field.Store.YES));
        row.add(new TextField("text", text, Field.Store.YES));
        writer.addDocument(row);
    }

    /** Commits. */
    @Override
    public void close() throws IOException {
        try (folder) {
            writer.close();
        }
    }
}
