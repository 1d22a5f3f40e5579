package interlocal.bench;

import interlocal.search.Engine;
import interlocal.search.Engines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Asks for suggestions at every stage of typing words that stand in titles. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls open first
public class Typing {

    private static final int TITLES = 200;
    private static final int LONGEST = 25;
    private static final int MOST = 8;

    @Param(Indexes.OURS)
    public String system;

    @Param("10000")
    public int records;

    @Param("target/bench")
    public String folder;

    private Engine engine;
    private List<String> typed;
    private int next;

    @Setup
    public void open() throws IOException {
        var corpus = new Corpus(RealContent.read());
        engine = Engines.lucene(Indexes.of(Path.of(folder), records).lucene());
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
