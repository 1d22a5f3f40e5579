package interlocal.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of the library's own content, and what it has none of: a renamed record, a withdrawn one, files, malice. */
final class Samples {

    static final String RENAMED = "sample-renamed";
    static final String FORMER = "sample-former";
    static final String WITHDRAWN = "sample-withdrawn";
    static final String HOSTILE = "sample-hostile";
    static final String HOSTILE_TITLE = "Shared <script>alert(1)</script> & \"quotes\" qwertz";
    static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 1, 2, 3, 4, 5, 6, 7};

    private Samples() {}

    /** Writes it all into a new folder. */
    static Path write() {
        try {
            var folder = Files.createTempDirectory("exchange-content");
            copy(Path.of("content"), folder);
            study(folder, RENAMED, "A renamed case", "aliases: [" + FORMER + "]\nx-extra: {kept: [1, 2.5, true]}\n");
            study(folder, WITHDRAWN, "A withdrawn case", "");
            study(folder, HOSTILE, HOSTILE_TITLE, "");
            file(folder, "picture.png", PICTURE);
            file(folder, "drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
            file(folder, "page.html", "<script>alert(1)</script>");
            file(folder, "slides.pdf", "%PDF-1.7");
            file(folder, "na\u00efve \"quoted\", x=y.csv", "a,b");
            file(folder, "unknown.xyzzy", "?");
            return folder;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Where a record's file is. */
    static Path study(Path folder, String slug) {
        return folder.resolve("case-studies").resolve(slug + ".md");
    }

    private static void study(Path folder, String slug, String title, String more) throws IOException {
        Files.writeString(study(folder, slug), """
                ---
                title: '%s'
                summary: Two towns & <b>one</b> pump.
                service-types: [public-safety/fire]
                partnership-models: [consolidated-department]
                outcome: running
                %s---
                Text about qwertz <img src=x onerror=alert(1)> &amp; more.
                """.formatted(title, more));
    }

    private static void file(Path folder, String name, String text) throws IOException {
        file(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void file(Path folder, String name, byte[] bytes) throws IOException {
        Files.write(
                Files.createDirectories(folder.resolve("presentations/files")).resolve(name), bytes);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
