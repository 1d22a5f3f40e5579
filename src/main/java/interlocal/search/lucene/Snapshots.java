package interlocal.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** The newest committed state, and older ones while someone still reads them. */
final class Snapshots extends ReferenceManager<Snapshot> {

    private final Directory folder;
    private final SegmentCache cache = new SegmentCache();
    private volatile boolean anew;

    Snapshots(Directory folder) throws IOException {
        this.folder = folder;
        var reader = DirectoryReader.open(folder);
        try {
            current = Snapshot.of(reader, 0, cache);
        } catch (Throwable failure) {
            reader.close();
            throw failure;
        }
    }

    /** The next state will be one of another index, which was begun in the same folder. */
    void beginAnew() {
        anew = true;
    }

    @Override
    protected @Nullable Snapshot refreshIfNeeded(Snapshot old) throws IOException {
        var reader = anew ? DirectoryReader.open(folder) : DirectoryReader.openIfChanged(old.reader());
        if (reader == null) {
            return null;
        }
        try {
            var next = Snapshot.of(reader, anew ? old.state() : old.before(), cache);
            anew = false;
            return next;
        } catch (Throwable failure) {
            reader.close();
            throw failure;
        }
    }

    @Override
    protected boolean tryIncRef(Snapshot snapshot) {
        return snapshot.tryAcquire();
    }

    @Override
    protected void decRef(Snapshot snapshot) {
        snapshot.release();
    }

    @Override
    protected int getRefCount(Snapshot snapshot) {
        return snapshot.reader().getRefCount();
    }

    /** How many segments have their facet terms in memory. */
    int segments() {
        return cache.size();
    }
}
