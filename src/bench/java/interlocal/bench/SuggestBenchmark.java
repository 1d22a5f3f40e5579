package interlocal.bench;

import interlocal.search.Engine;
import interlocal.search.Engines;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** Asks for suggestions at every stage of typing words that stand in titles. */
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls open first
public class SuggestBenchmark extends BenchmarkResult {

    private static final int TITLES = 200;
    private static final int LONGEST = 25;
    private static final int MOST = 8;

    private Engine engine;
    private List<String> typed;
    private int next;

    @Setup
    public void open() throws IOException {
        var corpus = new GeneratedCorpus(RealContent.read());
        engine = Engines.lucene(indexes().lucene());
        typed = IntStream.range(0, TITLES)
                .mapToObj(number ->
                        corpus.document(number % records).header().title().toLowerCase(Locale.ROOT))
                .flatMap(title -> IntStream.rangeClosed(1, Math.min(LONGEST, title.length()))
                        .mapToObj(end -> title.substring(0, end)))
                .toList();
    }

    @Benchmark
    public Object suggest() {
        next = (next + 1) % typed.size();
        return engine.suggest(typed.get(next), MOST);
    }

    @TearDown
    public void close() {
        engine.close();
    }
}
