package interlocal.search.lucene;

import interlocal.content.Slug;
import interlocal.search.Entry;
import interlocal.search.Update;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/**
 * An update in Lucene's one writer; rolling back closes the writer, and the next update opens another. Entries wait for
 * others, so that a segment is written in the order that it must have, which is much quicker than to sort it later.
 */
final class LuceneUpdate implements Update {

    /** Rows that are written again in a moment. */
    private static final int SMALL = 2_000;

    /** How many characters of text wait. */
    private static final long MOST_WAITING = 16_000_000;

    private final IndexWriter writer;
    private final TextAnalyzer analyzer;
    private final Snapshots snapshots;
    private final Runnable whenClosed;
    private final Map<Slug, Entry> waiting = new HashMap<>();
    private long characters;
    private boolean committed;

    LuceneUpdate(IndexWriter writer, TextAnalyzer analyzer, Snapshots snapshots, Runnable whenClosed) {
        this.writer = writer;
        this.analyzer = analyzer;
        this.snapshots = snapshots;
        this.whenClosed = whenClosed;
    }

    @Override
    public void clear() {
        forgetWaiting();
        write(writer::deleteAll);
    }

    @Override
    public void put(Entry entry) {
        waiting.put(entry.slug(), entry);
        characters += entry.texts().body().length();
        if (characters > MOST_WAITING) {
            write(this::writeWaiting);
        }
    }

    @Override
    public void delete(Slug slug) {
        waiting.remove(slug);
        write(() -> writer.deleteDocuments(key(slug)));
    }

    private void forgetWaiting() {
        waiting.clear();
        characters = 0;
    }

    /** As one segment. */
    private void writeWaiting() throws IOException {
        for (var entry : waiting.values().stream().sorted(Row.NEWEST).toList()) {
            writer.updateDocument(key(entry.slug()), Row.of(entry, analyzer));
        }
        writer.flush();
        forgetWaiting();
    }

    @Override
    public void commit(long position) {
        write(() -> {
            writeWaiting();
            forgetDeleted();
            writer.setLiveCommitData(Commit.at(position).userData().entrySet());
            writer.commit();
            committed = true;
            snapshots.maybeRefreshBlocking();
        });
    }

    /**
     * Rows that are deleted still weigh on how rare a word is. In a small index, where that shows, they are cleared
     * away, so that it ranks as one built anew does.
     */
    private void forgetDeleted() throws IOException {
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
        void run() throws IOException;
    }
}
