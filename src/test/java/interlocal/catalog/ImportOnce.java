package interlocal.catalog;

import java.io.IOException;
import java.nio.file.Path;

/** A process that imports a content folder once; meant to be killed. */
final class ImportOnce {

    static final String READY = "ready";
    static final String CHANGE = "change";

    private ImportOnce() {}

    static void main(String[] arguments) throws IOException {
        try (var portal = Portal.on(Path.of(arguments[0]))) {
            portal.onChange(() -> System.out.println(CHANGE));
            System.out.println(READY);
            var report = portal.read(Path.of(arguments[1]));
            if (report.hasErrors()) {
                throw new IllegalStateException(report.problems().toString());
            }
        }
    }
}
