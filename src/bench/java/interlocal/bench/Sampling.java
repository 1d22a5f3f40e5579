package interlocal.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs a benchmark in rounds, each system by turns and each time in a new process. */
record Sampling(Class<?> benchmark, int records) {

    private static final int ROUNDS = 3;
    private static final int CLIENTS = 8;
    private static final int SECONDS = Integer.getInteger("bench.seconds", 10);
    private static final TimeValue WARM_UP = TimeValue.seconds(SECONDS);
    private static final TimeValue MEASURED = TimeValue.seconds(SECONDS);

    /** How long each answer took one client, by system. */
    TreeMap<String, Times> times(List<String> systems) throws RunnerException {
        var times = new TreeMap<String, Times>();
        for (var round = 0; round < ROUNDS; round++) {
            for (var system : systems) {
                times.merge(system, times(run(system, Mode.SampleTime, 1)), Times::and);
            }
        }
        return times;
    }

    /** How many answers a second eight clients had at once, by system. */
    TreeMap<String, Double> throughput(List<String> systems) throws RunnerException {
        var answers = new TreeMap<String, Double>();
        for (var round = 0; round < ROUNDS; round++) {
            for (var system : systems) {
                var each = run(system, Mode.Throughput, CLIENTS).getScore() * 1e6 / ROUNDS;
                answers.merge(system, each, Double::sum);
            }
        }
        return answers;
    }

    private Result<?> run(String system, Mode mode, int clients) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmark.getName() + "\\.")
                .param("system", system)
                .param("records", Integer.toString(records))
                .param("folder", Bench.FOLDER.toString())
                .mode(mode)
                .threads(clients)
                .forks(1)
                .warmupIterations(1)
                .warmupTime(WARM_UP)
                .measurementIterations(1)
                .measurementTime(MEASURED)
                .jvmArgs("-Xmx3g", "--enable-native-access=ALL-UNNAMED", "-Djmh.ignoreLock=true")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        return new Runner(options.build()).runSingle().getPrimaryResult();
    }

    /** JMH has them in microseconds. */
    private static Times times(Result<?> result) {
        Iterable<Map.Entry<Double, Long>> all = result.getStatistics()::getRawData;
        return Times.of(StreamSupport.stream(all.spliterator(), false)
                .flatMapToLong(each -> LongStream.generate(() -> Math.round(each.getKey() * 1_000))
                        .limit(each.getValue())));
    }
}
