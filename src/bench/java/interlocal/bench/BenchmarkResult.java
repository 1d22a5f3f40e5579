package interlocal.bench;

import java.nio.file.Path;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What a benchmark asks, as {@link Sampling} sets it. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters
public abstract class BenchmarkResult {

    @Param(Indexes.OURS)
    public String system;

    @Param("10000")
    public int records;

    @Param("target/bench")
    public String folder;

    final Indexes indexes() {
        return Indexes.of(Path.of(folder), records);
    }
}
