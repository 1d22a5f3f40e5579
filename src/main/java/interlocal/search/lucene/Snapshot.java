package interlocal.search.lucene;

import interlocal.search.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

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

    /** Tells it from other states of the same index. */
    long state() {
        return reader.getVersion();
    }

    /** Whether a record is in it. */
    boolean has(String slug) throws IOException {
        return new IndexSearcher(reader).count(new TermQuery(new Term(Fields.SLUG, slug))) > 0;
    }

    /** Gives it up, once for every time it was acquired. */
    void release() throws IOException {
        reader.decRef();
    }

    Column column(Facet facet) {
        return Objects.requireNonNull(columns.get(facet));
    }
}
