package interlocal.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Asks a system the mix of questions, over and over. */
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls open first
public class SearchBenchmark extends BenchmarkResult {

    private MeasuredSystem asked;
    private int questions;

    /** Where a client is in the mix. */
    @State(Scope.Thread)
    public static class Client {

        private static final int STEP = 7;

        private int next = (int) Thread.currentThread().threadId() * 50;

        int question(int questions) {
            next = (next + STEP) % questions;
            return next;
        }
    }

    @Setup
    public void open() throws IOException {
        List<Question> mix = Question.mix(new GeneratedCorpus(RealContent.read()));
        asked = MeasuredSystem.open(system, indexes(), mix);
        questions = mix.size();
        for (var question = 0; question < questions; question++) {
            asked.answer(question);
        }
    }

    @Benchmark
    public Object ask(Client client) throws IOException {
        return asked.answer(client.question(questions));
    }

    @TearDown
    public void close() throws IOException {
        asked.close();
    }
}
