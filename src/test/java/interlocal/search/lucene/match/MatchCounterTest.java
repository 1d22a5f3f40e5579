package interlocal.search.lucene.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Words are counted and scored as Lucene's own queries find and score them, in segments large and small. */
class MatchCounterTest {

    private static final String TEXT = "text";
    private static final int[] SEGMENTS = {70_000, 33_000, 40};

    /** The word of each number is in one row of so many. */
    private static final int[] ONE_IN = {1, 2, 3, 5, 9, 20, 50, 130, 400, 1_500, 9_000, 60_000};

    private static final ByteBuffersDirectory FOLDER = new ByteBuffersDirectory();

    private final Random random = new Random(1_837);

    @BeforeAll
    static void write() throws IOException {
        var random = new Random(1_861);
        var config = new IndexWriterConfig(new WhitespaceAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE);
        try (var writer = new IndexWriter(FOLDER, config.setRAMBufferSizeMB(256))) {
            for (var size : SEGMENTS) {
                for (var row = 0; row < size; row++) {
                    var document = new Document();
                    document.add(new TextField(TEXT, text(random), Field.Store.NO));
                    writer.addDocument(document);
                }
                writer.flush();
            }
            writer.deleteDocuments(word(7));
        }
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (var word = 0; word < ONE_IN.length; word++) {
            if (random.nextInt(ONE_IN[word]) == 0) {
                text.append((word + " ").repeat(1 + random.nextInt(3)));
            }
        }
        return text.toString();
    }

    @AfterAll
    static void close() throws IOException {
        FOLDER.close();
    }

    @Test
    void findsRowsWithEnoughOfTheWordsAndScoresThem() throws IOException {
        try (var reader = DirectoryReader.open(FOLDER)) {
            var searcher = new IndexSearcher(reader);
            for (var question = 0; question < 60; question++) {
                ask(searcher);
            }
        }
    }

    private void ask(IndexSearcher searcher) throws IOException {
        var words = IntStream.range(0, ONE_IN.length)
                .filter(_ -> random.nextInt(3) > 0)
                .boxed()
                .toList();
        if (words.isEmpty()) {
            return;
        }
        var least = 1 + random.nextInt(words.size());
        var queries = words.stream()
                .map(word -> (Query) new BoostQuery(new TermQuery(word(word)), 1 + word))
                .toList();
        var tally = new MatchCounter(
                queries.stream()
                        .map(query -> new MatchCounter.CountedClause(query, 1))
                        .toList(),
                searcher,
                () -> false);
        var rows = tally.atLeast(least);
        var scores = new ScoreAccumulator(rows, searcher.getIndexReader(), () -> false);
        scores.add(tally.weights());

        var expected = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
        queries.forEach(query -> expected.add(query, Occur.SHOULD));
        var found = new TreeMap<Integer, Float>();
        for (var hit :
                searcher.search(expected.build(), searcher.getIndexReader().maxDoc()).scoreDocs) {
            found.put(hit.doc, hit.score);
        }
        var ours = scored(searcher, scores);
        assertThat(ours.keySet()).isEqualTo(found.keySet());
        ours.forEach((row, score) -> assertThat(score).isCloseTo(found.get(row), within(1e-3f)));
    }

    private static Map<Integer, Float> scored(IndexSearcher searcher, ScoreAccumulator scores) {
        var scored = new TreeMap<Integer, Float>();
        for (var segment : searcher.getIndexReader().leaves()) {
            var rows = scores.rows(segment.ord);
            for (var at = 0; at < rows.length; at++) {
                scored.put(segment.docBase + rows[at], scores.sums(segment.ord)[at]);
            }
        }
        return scored;
    }

    @Test
    void partsCountAsMuchAsTheyWeigh() throws IOException {
        try (var reader = DirectoryReader.open(FOLDER)) {
            var searcher = new IndexSearcher(reader);
            var parts = List.of(
                    new MatchCounter.CountedClause(new TermQuery(word(1)), 1),
                    new MatchCounter.CountedClause(new TermQuery(word(2)), 1),
                    new MatchCounter.CountedClause(new TermQuery(word(3)), 5));
            var all = new BooleanQuery.Builder().add(new TermQuery(word(3)), Occur.FILTER);
            var either = new BooleanQuery.Builder()
                    .add(new TermQuery(word(1)), Occur.SHOULD)
                    .add(new TermQuery(word(2)), Occur.SHOULD);
            var tally = new MatchCounter(parts, searcher, () -> false);

            assertThat(count(tally.atLeast(5))).isEqualTo(searcher.count(all.build()));
            assertThat(count(tally.atLeast(6)))
                    .isEqualTo(
                            searcher.count(all.add(either.build(), Occur.FILTER).build()));
            assertThat(count(tally.atLeast(8))).isZero();
        }
    }

    @Test
    void saysThatTimeWasUp() throws IOException {
        try (var reader = DirectoryReader.open(FOLDER)) {
            var tally = new MatchCounter(
                    List.of(new MatchCounter.CountedClause(new TermQuery(word(0)), 1)),
                    new IndexSearcher(reader),
                    () -> true);
            assertThat(tally.cut()).isTrue();
        }
    }

    @Test
    void isWholeIfTimeIsUpOnlyAfterwards() throws IOException {
        try (var reader = DirectoryReader.open(FOLDER)) {
            var windows = Arrays.stream(SEGMENTS)
                    .map(rows -> Math.ceilDiv(rows, MatchCounter.WINDOW))
                    .sum();
            var looks = new AtomicInteger();
            QueryTimeout limit = () -> looks.incrementAndGet() > windows;
            var tally = new MatchCounter(
                    List.of(new MatchCounter.CountedClause(new TermQuery(word(0)), 1)),
                    new IndexSearcher(reader),
                    limit);
            assertThat(tally.cut()).isFalse();

            looks.set(0);
            var scores = new ScoreAccumulator(tally.atLeast(1), reader, limit);
            scores.add(tally.weights());
            assertThat(scores.cut()).isFalse();
        }
    }

    private static long count(FixedBitSet[] rows) {
        return Arrays.stream(rows).mapToLong(FixedBitSet::cardinality).sum();
    }

    private static Term word(int number) {
        return new Term(TEXT, Integer.toString(number));
    }
}
