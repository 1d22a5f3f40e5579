package interlocal.search.lucene;

import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/** Keeps the facts of open segments, each read once. */
final class SegmentCache {

    private final ConcurrentMap<IndexReader.CacheKey, SegmentFacts> bySegment = new ConcurrentHashMap<>();

    SegmentFacts of(LeafReader segment) throws IOException {
        var core = segment.getCoreCacheHelper();
        var known = bySegment.get(core.getKey());
        if (known != null) {
            return known;
        }
        var read = SegmentFacts.of(segment);
        bySegment.put(core.getKey(), read);
        core.addClosedListener(bySegment::remove);
        return read;
    }

    int size() {
        return bySegment.size();
    }
}
