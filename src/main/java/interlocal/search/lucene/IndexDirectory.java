package interlocal.search.lucene;

import interlocal.search.lucene.analysis.TextAnalyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the folder of the index. An unusable index in it is deleted, because it can be rebuilt. */
final class IndexDirectory {

    private static final Logger LOG = LoggerFactory.getLogger(IndexDirectory.class);
    private static final double BUFFER_MEGABYTES = 64;
    private static final double MOST_DELETED = 5;

    private IndexDirectory() {}

    /** Opens the folder; it then has at least an empty commit. */
    static FSDirectory open(Path path, TextAnalyzer analyzer) throws IOException {
        var folder = FSDirectory.open(path);
        try {
            if (!usable(folder)) {
                empty(folder);
                try (var writer = writer(folder, analyzer)) {
                    writer.setLiveCommitData(CommitData.at(0).userData().entrySet());
                    writer.commit();
                }
            }
            return folder;
        } catch (Throwable failure) {
            folder.close();
            throw failure;
        }
    }

    /** Deletes what is left of an index that was lost or damaged; it may still be read. */
    static void clear(FSDirectory folder) throws IOException {
        Files.createDirectories(folder.getDirectory());
        empty(folder);
    }

    static IndexWriter writer(Directory folder, TextAnalyzer analyzer) throws IOException {
        return new IndexWriter(
                folder,
                new IndexWriterConfig(analyzer)
                        .setIndexSort(IndexFields.BEST)
                        .setMergePolicy(new TieredMergePolicy().setDeletesPctAllowed(MOST_DELETED))
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setCommitOnClose(false));
    }

    private static boolean usable(Directory folder) {
        try (var reader = DirectoryReader.open(folder)) {
            for (var segment : reader.leaves()) {
                segment.reader().checkIntegrity();
            }
            return CommitData.of(reader.getIndexCommit().getUserData()).readable();
        } catch (IndexNotFoundException none) {
            return false;
        } catch (IOException | IllegalArgumentException | IllegalStateException unreadable) {
            LOG.warn("The search index cannot be read and will be built anew: {}", unreadable.getMessage());
            return false;
        }
    }

    /** Deletes the index files and no others. Holds the writer's lock, so that no other process loses its index. */
    private static void empty(Directory folder) throws IOException {
        try (var lock = folder.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (var file : folder.listAll()) {
                if (file.startsWith(IndexFileNames.SEGMENTS)
                        || file.startsWith(IndexFileNames.PENDING_SEGMENTS)
                        || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()) {
                    folder.deleteFile(file);
                }
            }
        }
    }
}
