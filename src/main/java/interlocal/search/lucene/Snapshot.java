package interlocal.search.lucene;

import interlocal.search.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.DirectoryReader;

/** One committed state of the index, open for reading. */
record Snapshot(DirectoryReader reader, Map<Facet, Column> columns, Commit commit) {

    static Snapshot of(DirectoryReader reader, SegmentCache cache) throws IOException {
        var segments = new ArrayList<SegmentTerms>();
        for (var leaf : reader.leaves()) {
            segments.add(cache.of(leaf.reader()));
        }
        var columns = new EnumMap<Facet, Column>(Facet.class);
        for (var facet : Facet.values()) {
            columns.put(facet, new Column(facet, segments));
        }
        return new Snapshot(reader, columns, Commit.of(reader.getIndexCommit().getUserData()));
    }

    Column column(Facet facet) {
        return Objects.requireNonNull(columns.get(facet));
    }
}
