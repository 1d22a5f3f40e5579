package interlocal.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What another process holds on its heap after a full collection. */
final class LiveHeap {

    private LiveHeap() {}

    /** In bytes, as {@code jcmd} counts them. */
    static long of(Process process) throws IOException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var histogram = new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.class_histogram").start();
        try (var lines = histogram.inputReader(StandardCharsets.UTF_8)) {
            return lines.lines()
                    .filter(line -> line.startsWith("Total"))
                    .map(line -> line.split("\\s+", -1)[2])
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
