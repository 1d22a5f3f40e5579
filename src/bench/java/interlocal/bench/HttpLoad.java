package interlocal.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/** Clients that ask one portal of this machine, each over one connection, without cookies and without compression. */
final class HttpLoad {

    private final int port;
    private final int clients;

    HttpLoad(int port, int clients) {
        this.port = port;
        this.clients = clients;
    }

    /**
     * What came of some requests.
     *
     * @param times of each, from the moment at which it was due
     * @param failed how many had another status than 200
     */
    record Answers(Times times, long failed, Duration took) {

        double aSecond() {
            return times.sorted().length / (took.toNanos() / 1e9);
        }
    }

    /** Each client asks as soon as it has been answered. */
    Answers asFastAsPossible(LongFunction<String> addresses, Duration duration) throws Exception {
        return ask(addresses, duration, 0);
    }

    /** So many requests fall due every second, whether those before have been answered or not. */
    Answers every(LongFunction<String> addresses, Duration duration, int aSecond) throws Exception {
        return ask(addresses, duration, TimeUnit.SECONDS.toNanos(1) / aSecond);
    }

    private Answers ask(LongFunction<String> addresses, Duration duration, long between) throws Exception {
        var next = new AtomicLong();
        var begin = System.nanoTime();
        var end = begin + duration.toNanos();
        var times = new ArrayList<long[]>();
        var failed = 0L;
        try (var threads = Executors.newFixedThreadPool(clients)) {
            Callable<Asked> client = () -> client(addresses, next, begin, end, between);
            for (var asked : threads.invokeAll(Collections.nCopies(clients, client))) {
                times.add(asked.get().nanos());
                failed += asked.get().failed();
            }
        }
        return new Answers(
                Times.of(times.stream().flatMapToLong(LongStream::of)),
                failed,
                Duration.ofNanos(System.nanoTime() - begin));
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Asked(long[] nanos, long failed) {}

    private Asked client(LongFunction<String> addresses, AtomicLong next, long begin, long end, long between)
            throws IOException, InterruptedException {
        var times = LongStream.builder();
        var failed = 0L;
        var connection = new Connection(port);
        try {
            while (true) {
                var number = next.getAndIncrement();
                var due = between == 0 ? System.nanoTime() : begin + number * between;
                if (due >= end) {
                    return new Asked(times.build().toArray(), failed);
                }
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                if (connection.ended()) {
                    connection.close();
                    connection = new Connection(port);
                }
                failed += connection.get(addresses.apply(number)) ? 0 : 1;
                times.add(System.nanoTime() - due);
            }
        } finally {
            connection.close();
        }
    }
}
