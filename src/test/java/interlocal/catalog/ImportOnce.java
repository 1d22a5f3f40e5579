package interlocal.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process that reads a content folder once, then writes down what the catalog knows; made to be killed. */
final class ImportOnce {

    static final String READY = "ready";
    static final String CHANGE = "change";

    private ImportOnce() {}

    static void main(String[] arguments) throws IOException {
        var data = Path.of(arguments[0]);
        try (var portal = Portal.on(data)) {
            portal.onChange(() -> System.out.println(CHANGE));
            System.out.println(READY);
            var report = portal.read(Path.of(arguments[1]));
            if (report.hasErrors()) {
                throw new IllegalStateException(report.problems().toString());
            }
            Files.write(data.resolve("state.txt"), portal.state());
        }
    }
}
