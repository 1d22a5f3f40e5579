package interlocal.bench;

import interlocal.operations.Imported;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * Imports in a process of its own, as JMH would fork one: what was measured before must not decide how its code is
 * compiled. It warms up by smaller imports.
 */
record Importing(Path content, Path warming) {

    private static final int WARM_UPS = 2;

    /** What comes before the figures in what the process prints. */
    private static final String FIGURES = "figures:";

    /** How the portal does. */
    Imported ours() throws IOException, InterruptedException {
        var nanos = figures("ours");
        return new Imported(
                Duration.ofNanos(nanos.getFirst()), Duration.ofNanos(nanos.get(1)), nanos.subList(2, nanos.size()));
    }

    /** How the bare pipeline does. */
    Duration bare() throws IOException, InterruptedException {
        return Duration.ofNanos(figures("bare").getFirst());
    }

    private List<Long> figures(String system) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + Runtime.getRuntime().maxMemory(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Importing.class.getName(),
                        system,
                        content.toString(),
                        warming.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(printed);
        }
        var figures = printed.lines()
                .filter(line -> line.startsWith(FIGURES))
                .findFirst()
                .orElseThrow()
                .substring(FIGURES.length());
        return List.of(figures.split(",", -1)).stream().map(Long::valueOf).toList();
    }

    static void main(String[] arguments) throws Exception {
        var system = arguments[0];
        var importing = new Importing(Path.of(arguments[1]), Path.of(arguments[2]));
        for (var time = 0; time < WARM_UPS; time++) {
            measured(system, importing.warming());
        }
        System.out.println(FIGURES
                + String.join(
                        ",",
                        measured(system, importing.content()).stream()
                                .map(String::valueOf)
                                .toList()));
    }

    private static List<Long> measured(String system, Path content) throws Exception {
        var data = Files.createTempDirectory(Bench.FOLDER, "import");
        try {
            return system.equals("bare")
                    ? List.of(new BarePipeline(content, data.resolve("bare"))
                            .run()
                            .toNanos())
                    : nanos(Imported.of(content, data));
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static List<Long> nanos(Imported imported) {
        var nanos = new ArrayList<Long>();
        nanos.add(imported.first().toNanos());
        nanos.add(imported.again().toNanos());
        nanos.addAll(imported.visible());
        return nanos;
    }
}
