package interlocal.operations;

import static org.awaitility.Awaitility.await;

import interlocal.Patience;
import interlocal.operations.management.IndexHealth;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/** The content folder of a test: the library as it is, and samples that fill in every field or mean harm. */
public final class TestLibrary implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String HOSTILE_TERM = """
            - term: hostile
              label: "Hostile <xss-probe onclick=alert(1)>term</xss-probe> \\"'"
            """;

    private final Path folder;

    public TestLibrary() throws IOException {
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "portal");
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        copy(Path.of("content"));
        copy(Path.of("src/test/resources/portal"));
        append("vocabulary/service-types.yaml", HOSTILE_TERM);
        TestPropertyValues.of("portal.content.path=" + content(), "portal.data.path=" + folder.resolve("data"))
                .applyTo(context);
        context.getBeanFactory().registerSingleton("testLibrary", this);
        context.addApplicationListener((ApplicationListener<ApplicationReadyEvent>) _ -> await().atMost(Patience.LONG)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> context.getBean(IndexHealth.class).health().getStatus(), Status.UP::equals));
    }

    /** Where its Markdown files are. */
    public Path content() {
        return folder.resolve("content");
    }

    /** Writes a file as an editor would. */
    public void save(String path, String text) {
        try {
            Files.createDirectories(content().resolve(path).getParent());
            Files.writeString(content().resolve(path), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public void remove(String path) {
        try {
            Files.delete(content().resolve(path));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void append(String path, String text) {
        try {
            Files.writeString(content().resolve(path), text, StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void copy(Path from) {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var to = content().resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
