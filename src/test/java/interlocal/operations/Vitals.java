package interlocal.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * How a portal is at one moment.
 *
 * @param heap in bytes, what is alive after a collection
 * @param files that its process has open, sockets among them
 * @param data the size of its data folder, in bytes
 */
record Vitals(long heap, long threads, long files, long sessions, long data) {

    static final String HEADINGS = "heap\tthreads\tfiles\tsessions\tdata";

    static Vitals of(Node portal) throws IOException {
        return new Vitals(
                portal.live(),
                count(portal.process().resolve("task")),
                count(portal.process().resolve("fd")),
                (long) portal.metric("tomcat_sessions_active_current_sessions"),
                size(portal.data()));
    }

    private static long count(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.count();
        }
    }

    private static long size(Path folder) throws IOException {
        var size = 0L;
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files::iterator) {
                try {
                    size += Files.size(file);
                } catch (NoSuchFileException merged) {
                    // the index drops files at any time
                }
            }
        }
        return size;
    }

    @Override
    public String toString() {
        return heap + "\t" + threads + "\t" + files + "\t" + sessions + "\t" + data;
    }
}
