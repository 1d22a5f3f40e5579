package interlocal.search.lucene;

import interlocal.content.Slug;
import interlocal.search.indexing.IndexEntry;
import interlocal.search.indexing.Update;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Gatherers;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/**
 * An update in Lucene's single writer. Rolling back closes the writer; the next update opens another. Entries are
 * collected in memory, so that each segment is written in its final order, which is much quicker than sorting it later.
 */
final class LuceneUpdate implements Update {

    /** The largest index, in rows, that is rewritten in a moment. */
    private static final int SMALL = 2_000;

    /** How many rows are analysed at once. */
    private static final int PORTION = 50;

    /** How many portions are being analysed or wait to be written. */
    private static final int AHEAD = 2;

    /** How many characters of text are collected before they are written. */
    private static final long MOST_WAITING = 16_000_000;

    private final IndexWriter writer;
    private final Function<IndexEntry, Document> rows;
    private final Snapshots snapshots;
    private final Runnable whenClosed;
    private final Map<Slug, IndexEntry> waiting = new HashMap<>();
    private boolean whole;
    private long characters;
    private boolean committed;

    /**
     * Begins an update.
     *
     * @param whole whether the writer has what readers see; if not, it has nothing, and the update has to clear it
     */
    LuceneUpdate(
            IndexWriter writer,
            Function<IndexEntry, Document> rows,
            Snapshots snapshots,
            boolean whole,
            Runnable whenClosed) {
        this.writer = writer;
        this.rows = rows;
        this.snapshots = snapshots;
        this.whole = whole;
        this.whenClosed = whenClosed;
    }

    @Override
    public void clear() {
        forgetWaiting();
        write(writer::deleteAll);
        whole = true;
    }

    @Override
    public void put(IndexEntry entry) {
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

    /** Writes the collected entries as one segment, analysing texts a little ahead of what is written. */
    private void writeWaiting() throws IOException {
        waiting.values().stream()
                .sorted(IndexDocument.BEST)
                .gather(Gatherers.windowFixed(PORTION))
                .gather(Gatherers.mapConcurrent(AHEAD, this::rows))
                .forEach(rows -> rows.forEach(row -> write(() -> writer.updateDocument(row.key(), row.row()))));
        writer.flush();
        forgetWaiting();
    }

    private List<Written> rows(List<IndexEntry> entries) {
        return entries.stream()
                .map(entry -> new Written(key(entry.slug()), rows.apply(entry)))
                .toList();
    }

    @Override
    public void commit(long position) {
        if (!whole) {
            throw new IllegalStateException("the search index was lost and has to be built anew");
        }
        write(() -> {
            writeWaiting();
            forgetDeleted();
            writer.setLiveCommitData(CommitData.at(position).userData().entrySet());
            writer.commit();
            committed = true;
            snapshots.maybeRefreshBlocking();
        });
    }

    /**
     * Deleted rows still affect how rare a word seems. In a small index, where that matters, they are removed, so that
     * it ranks like a newly built one.
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
        return new Term(IndexFields.SLUG, slug.text());
    }

    private static void write(Write write) {
        try {
            write.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A row, and the key of the row that it replaces. */
    private record Written(Term key, Document row) {}

    private interface Write {
        void run() throws IOException;
    }
}
