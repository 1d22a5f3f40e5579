package interlocal.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/** Clients that ask one portal of this machine, each over one connection, without cookies and without compression. */
final class HttpLoad {

    private static final int BUFFER = 1 << 16;

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
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            var in = new BufferedInputStream(socket.getInputStream(), BUFFER);
            var out = socket.getOutputStream();
            while (true) {
                var number = next.getAndIncrement();
                var due = between == 0 ? System.nanoTime() : begin + number * between;
                if (due >= end) {
                    return new Asked(times.build().toArray(), failed);
                }
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                failed += get(addresses.apply(number), in, out) ? 0 : 1;
                times.add(System.nanoTime() - due);
            }
        }
    }

    /** Whether the answer was 200. */
    private static boolean get(String address, InputStream in, OutputStream out) throws IOException {
        out.write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        var head = head(in);
        var chunked = false;
        var length = 0L;
        for (var line : head) {
            var pair = line.toLowerCase(Locale.ROOT).split(": ", 2);
            switch (pair[0]) {
                case "content-length" -> length = Long.parseLong(pair[1]);
                case "transfer-encoding" -> chunked = true;
                default -> {}
            }
        }
        if (chunked) {
            skipChunks(in);
        } else {
            in.skipNBytes(length);
        }
        return head.getFirst().contains(" 200");
    }

    private static void skipChunks(InputStream in) throws IOException {
        while (true) {
            var length = Long.parseLong(line(in), 16);
            in.skipNBytes(length + 2);
            if (length == 0) {
                return;
            }
        }
    }

    private static List<String> head(InputStream in) throws IOException {
        var lines = new ArrayList<String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            lines.add(line);
        }
        return lines;
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new EOFException();
            }
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }
}
