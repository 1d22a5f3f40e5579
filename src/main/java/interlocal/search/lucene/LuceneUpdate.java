package interlocal.search.lucene;

import interlocal.content.Slug;
import interlocal.search.Entry;
import interlocal.search.Update;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/** An update in Lucene's one writer; rolling back closes the writer, and the next update opens another. */
final class LuceneUpdate implements Update {

    /** Rows that are written again in a moment. */
    private static final int SMALL = 2_000;

    private final IndexWriter writer;
    private final TextAnalyzer analyzer;
    private final Snapshots snapshots;
    private final Runnable whenClosed;
    private boolean committed;

    LuceneUpdate(IndexWriter writer, TextAnalyzer analyzer, Snapshots snapshots, Runnable whenClosed) {
        this.writer = writer;
        this.analyzer = analyzer;
        this.snapshots = snapshots;
        this.whenClosed = whenClosed;
    }

    @Override
    public void clear() {
        write(writer::deleteAll);
    }

    @Override
    public void put(Entry entry) {
        write(() -> writer.updateDocument(key(entry.slug()), Row.of(entry, analyzer)));
    }

    @Override
    public void delete(Slug slug) {
        write(() -> writer.deleteDocuments(key(slug)));
    }

    @Override
    public void commit(long position) {
        write(() -> {
            forgetDeleted();
            writer.setLiveCommitData(Commit.at(position).userData().entrySet());
            var sequence = writer.commit();
            committed = true;
            snapshots.maybeRefreshBlocking();
            return sequence;
        });
    }

    /**
     * Rows that are deleted still weigh on how rare a word is. In a small index, where that shows, they are cleared
     * away, so that it ranks as one built anew does.
     */
    private void forgetDeleted() throws IOException {
        writer.flush(); // until then, whatever was put counts as deleted before
        var rows = writer.getDocStats();
        if (rows.maxDoc <= SMALL && rows.numDocs < rows.maxDoc) {
            writer.forceMerge(1);
        }
    }

    @Override
    public void close() {
        try {
            if (!committed) {
                writer.rollback();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            whenClosed.run();
        }
    }

    private static Term key(Slug slug) {
        return new Term(Fields.SLUG, slug.text());
    }

    private static void write(Write write) {
        try {
            write.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private interface Write {
        long run() throws IOException;
    }
}
