package interlocal.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** The newest committed state, and older ones while someone still reads them. */
final class Snapshots extends ReferenceManager<Snapshot> {

    private final SegmentCache cache = new SegmentCache();

    Snapshots(Directory folder) throws IOException {
        var reader = DirectoryReader.open(folder);
        try {
            current = Snapshot.of(reader, cache);
        } catch (Throwable failure) {
            reader.close();
            throw failure;
        }
    }

    @Override
    protected @Nullable Snapshot refreshIfNeeded(Snapshot old) throws IOException {
        var reader = DirectoryReader.openIfChanged(old.reader());
        if (reader == null) {
            return null;
        }
        try {
            return Snapshot.of(reader, cache);
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
