package interlocal.operations.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interlocal.Http;
import interlocal.catalog.Changes;
import interlocal.catalog.Export;
import interlocal.catalog.Lookup;
import interlocal.catalog.Records;
import interlocal.catalog.file.DataFolder;
import interlocal.content.RecordType;
import interlocal.content.Sha256;
import interlocal.content.Slug;
import interlocal.decision.DecisionModels;
import interlocal.meeting.RoomSettings;
import interlocal.meeting.Rooms;
import interlocal.meeting.protocol.OpenResult;
import interlocal.meeting.protocol.Opening;
import interlocal.meeting.protocol.RoomPartner;
import interlocal.operations.PortalTest;
import interlocal.operations.TestLibrary;
import interlocal.operations.backup.BackupFile;
import interlocal.operations.backup.BackupRefused;
import interlocal.ratelimit.RateLimit;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

@PortalTest
class BackupOfARunningPortalTest {

    @TempDir
    private Path folder;

    private final ApplicationContext portal;
    private final TestLibrary library;
    private final Http operators;
    private final RunningPortal running;

    BackupOfARunningPortalTest(
            @Autowired ApplicationContext portal,
            @Autowired TestLibrary library,
            @LocalManagementPort int operatorsPort)
            throws IOException {
        this.portal = portal;
        this.library = library;
        this.operators = new Http("127.0.0.1", operatorsPort);
        this.running = new RunningPortal(
                URI.create("http://127.0.0.1:" + operatorsPort + "/actuator/backup"),
                data(portal).toRealPath());
    }

    private static Path data(ApplicationContext portal) {
        return portal.getBean(DataFolder.class).path();
    }

    /** What a portal has besides its pages. */
    @AutoConfigurationPackage(basePackages = {"interlocal.catalog", "interlocal.meeting"})
    @ComponentScan("interlocal.meeting")
    @Import(CatalogApplication.class)
    static class CatalogAndRooms {

        @Bean
        RoomSettings settings() {
            return new RoomSettings(
                    Duration.ofDays(365), new RateLimit(0), new RateLimit(0), new RateLimit(0), new RateLimit(0));
        }
    }

    /** Everything that was there is there again: what readers see, what was before, rooms, files. */
    @Test
    void aPortalIsBackedUpWhileItRunsAndComesBackWhole() throws Exception {
        library.save("lessons/to-go.md", "---\ntitle: One\nsummary: S\n---\nA\n");
        read();
        library.save("lessons/to-go.md", "---\ntitle: Two\nsummary: S\n---\nB\n");
        read();
        library.remove("lessons/to-go.md");
        read();
        var model = portal.getBean(DecisionModels.class).all().getFirst();
        var pass = ((OpenResult.Done) portal.getBean(Rooms.class)
                        .open(
                                new Opening(
                                        "Fire", null, List.of(new RoomPartner("A", null), new RoomPartner("B", null))),
                                model,
                                "192.0.2.7"))
                .pass();

        var file = folder.resolve("backups/portal.zip");
        var manifest = running.backUp(file);
        assertThat(manifest.lacking()).isEmpty();
        assertThat(data(portal).resolve("outgoing")).isEmptyDirectory();

        var data = folder.resolve("data");
        var said = new StringWriter();
        var complained = new StringWriter();
        var exit = Commands.run(
                new PrintWriter(said, true),
                new PrintWriter(complained, true),
                "restore",
                file.toString(),
                "--data=" + data);
        assertThat(exit).as(complained.toString()).isZero();
        assertThat(said.toString()).startsWith("Restored from " + file + ", as of " + manifest.made());
        try (var restored = new SpringApplicationBuilder(CatalogAndRooms.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.main.lazy-initialization=true",
                        "--spring.main.banner-mode=off",
                        "--portal.data.path=" + data,
                        "--portal.content.path=" + library.content())) {
            var slugs = slugs(portal);
            assertThat(slugs).hasSizeGreaterThan(40);
            assertThat(slugs(restored)).isEqualTo(slugs);
            for (var slug : slugs) {
                assertThat(restored.getBean(Records.class).find(slug))
                        .isEqualTo(portal.getBean(Records.class).find(slug));
            }
            assertThat(restored.getBean(Records.class).lookUp(RecordType.LESSON, "to-go"))
                    .isInstanceOf(Lookup.Gone.class);
            var changes = restored.getBean(Changes.class).after(0, 10_000);
            assertThat(changes.getLast().slug())
                    .as("for which indexes are built anew")
                    .isNull();
            assertThat(changes.subList(0, changes.size() - 1))
                    .isEqualTo(portal.getBean(Changes.class).after(0, 10_000));
            assertThat(restored.getBean(Rooms.class).see(pass))
                    .isEqualTo(portal.getBean(Rooms.class).see(pass))
                    .isPresent();
            restored.getBean(Export.class).run(folder.resolve("restored"));
            portal.getBean(Export.class).run(folder.resolve("original"));
            assertThat(files("restored")).isEqualTo(files("original")).hasSizeGreaterThan(60);
        } finally {
            portal.getBean(Rooms.class).delete(pass);
        }
    }

    private void read() {
        assertThat(operators
                        .post("/actuator/content", "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(200);
    }

    private static List<Slug> slugs(BeanFactory portal) {
        return portal.getBean(Records.class).publishedAfter(null, 10_000);
    }

    private List<String> files(String name) throws IOException {
        try (var files = Files.walk(folder.resolve(name))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.resolve(name).relativize(file) + " " + content(file))
                    .sorted()
                    .toList();
        }
    }

    private static String content(Path file) {
        try {
            return Sha256.of(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void oneRequestBringsABackup() throws Exception {
        var answer = operators.send("POST", "/actuator/backup");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
        var file = Files.write(folder.resolve("a.zip"), answer.body());
        try (var backup = BackupFile.open(file)) {
            assertThat(backup.manifest().rows()).isGreaterThan(100);
        }
        assertThat(operators.get("/actuator/backup").body()).contains("\"last\":\"2");
    }

    @Test
    void anotherPortalsBackupIsNotTakenForOnesOwn() {
        var file = folder.resolve("a.zip");
        var other = new RunningPortal(running.address(), folder);
        assertThatThrownBy(() -> other.backUp(file))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContainingAll("no portal that runs on " + folder, "MANAGEMENT_SERVER_PORT");
        var nobody = new RunningPortal(URI.create("http://127.0.0.1:1/actuator/backup"), folder);
        assertThatThrownBy(() -> nobody.backUp(file)).isInstanceOf(BackupRefused.class);
        assertThat(file).doesNotExist();
    }
}
