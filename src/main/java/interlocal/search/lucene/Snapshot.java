package interlocal.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import interlocal.search.Card;
import interlocal.search.PointsInTime;
import interlocal.search.lucene.analysis.TextAnalyzer;
import interlocal.search.lucene.facet.FacetIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/**
 * One committed state of the index, open for reading.
 *
 * @param before the last state before the index was built anew in an empty folder, where versions begin again
 */
record Snapshot(
        DirectoryReader reader,
        long before,
        List<SegmentFacts> segments,
        FacetIndex facets,
        CommitData commit,
        Cache<String, Integer> frequencies,
        Cache<String, Boolean> words)
        implements PointsInTime.State {

    private static final int MOST_STEMS = 20_000;

    static Snapshot of(DirectoryReader reader, long before, SegmentCache cache) throws IOException {
        var segments = new ArrayList<SegmentFacts>();
        for (var leaf : reader.leaves()) {
            segments.add(cache.of(leaf.reader()));
        }
        return new Snapshot(
                reader,
                before,
                segments,
                FacetIndex.of(segments.stream().map(SegmentFacts::terms).toList()),
                CommitData.of(reader.getIndexCommit().getUserData()),
                Caffeine.newBuilder().maximumSize(MOST_STEMS).build(),
                IndexWords.memory());
    }

    /** Its words, as an analyzer reads them. */
    IndexWords words(TextAnalyzer analyzer) {
        return new IndexWords(reader, analyzer, words);
    }

    /** Identifies this state among the states of the same index. */
    long state() {
        return before + reader.getVersion();
    }

    /** Whether the folder still has its commit, whole, and no other. */
    boolean isStored() throws IOException {
        try {
            var stored = reader.directory().listAll();
            var committed = reader.getIndexCommit();
            return committed.getSegmentsFileName().equals(SegmentInfos.getLastCommitSegmentsFileName(stored))
                    && Set.of(stored).containsAll(committed.getFileNames());
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    /** The given records that are in it, each with the number of its revision. */
    Map<String, Integer> revisions(List<String> slugs) throws IOException {
        var searcher = new IndexSearcher(reader);
        var revisions = new HashMap<String, Integer>();
        for (var slug : slugs) {
            for (var found : searcher.search(new TermQuery(new Term(IndexFields.SLUG, slug)), 1).scoreDocs) {
                revisions.put(slug, IndexDocument.revision(reader, found.doc));
            }
        }
        return revisions;
    }

    /** The card of a row. */
    Card card(int row) {
        var leaf = reader.leaves().get(ReaderUtil.subIndex(row, reader.leaves()));
        return segments.get(leaf.ord).cards().get(row - leaf.docBase, _ -> stored(row));
    }

    private Card stored(int row) {
        try {
            return IndexDocument.card(reader, row);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How many records have a stem. */
    int records(String stem) {
        return frequencies.get(stem, this::frequency);
    }

    private int frequency(String stem) {
        try {
            return reader.docFreq(new Term(IndexFields.STEMS, stem));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public boolean tryAcquire() {
        return reader.tryIncRef();
    }

    @Override
    public void release() {
        try {
            reader.decRef();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
