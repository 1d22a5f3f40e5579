package interlocal.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import interlocal.Patience;
import interlocal.meeting.protocol.CommandResult;
import interlocal.meeting.protocol.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.FileSystemUtils;

/** A whole portal whose data folder is on a small disk of its own, which is filled to the last byte. */
@Isolated("reads what is logged, and others would log, too")
@ExtendWith(OutputCaptureExtension.class)
class FullDiskIT {

    private static final List<String> PAGES = List.of(
            "/",
            "/search?q=harbour",
            "/case-studies",
            "/case-studies/made-up-1",
            "/case-studies/made-up-2.html",
            "/case-studies/made-up-3.json",
            "/case-studies/made-up-4.md",
            "/api/v1/records/made-up-5",
            "/api/v1/search?q=bridge",
            "/files/case-studies/plan.pdf",
            "/sitemap.xml",
            "/discussion",
            "/readyz",
            "/livez");

    private final Path folder;
    private final Path disk;

    FullDiskIT(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.disk = Files.createDirectories(folder.resolve("disk"));
    }

    @BeforeEach
    void mount() throws Exception {
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs", disk.toString()))
                .as("a disk can be mounted, which takes root")
                .isZero();
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    private static int run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException missing) {
            return -1;
        }
    }

    @Test
    void readingGoesOnWritingSaysWhyNotAndAllIsWellOnceThereIsSpace(CapturedOutput output) throws Exception {
        var content = SharedContent.in(folder.resolve("content"), 12);
        try (var portal = WholePortal.start(
                content.folder(), disk.resolve("data"), "--portal.data.reserve=4MB", "--portal.data.warning=16MB")) {
            assertThat(portal.health("disk")).isEqualTo("UP");
            var seat = portal.enter();
            content.write("made-up-1", "ptarmigan", "works/water");

            fill(8_000_000);
            await().atMost(Patience.LONG).until(() -> portal.health("disk").equals("WARNING"));
            assertThat(seat.answer(1, 1)).isInstanceOf(CommandResult.Done.class);

            fill(0);
            await().atMost(Patience.LONG).until(() -> portal.health("disk").equals("DOWN"));
            assertThat(seat.answer(1, 2)).isEqualTo(new CommandResult.Refused(Refusal.NOT_NOW));
            assertThat(portal.read().body()).contains("put off", "is full");
            reads(portal, seat);

            empty();
            await().atMost(Patience.LONG).until(() -> portal.health("disk").equals("UP"));
            assertThat(seat.answer(1, 3)).isInstanceOf(CommandResult.Done.class);
            assertThat(portal.read().body()).contains("\"changed\":1");
            await().atMost(Patience.LONG).until(() -> portal.total("ptarmigan") == 1);

            closesItself(portal);
            await().atMost(Patience.LONG).until(() -> portal.status("/case-studies/made-up-6.md") == 200);
            reads(portal, seat);
            empty();
            await().atMost(Patience.LONG).until(() -> seat.answer(1, 1) instanceof CommandResult.Done);

            FileSystemUtils.deleteRecursively(disk.resolve("data/index"));
            content.write("made-up-2", "capercaillie", "works/water");
            assertThat(portal.read().body()).contains("\"changed\":1");
            await().atMost(Patience.LONG).until(() -> portal.total("capercaillie") == 1);
            assertThat(portal.total("")).isEqualTo(12);
        }
        for (var once : List.of("has little space left", "is full: ", "has space again", "The database had gone")) {
            assertThat(lines(output, once)).as(once).isBetween(1L, 4L);
        }
        assertThat(output.toString()).doesNotContain("\tat ");
    }

    private static void reads(WholePortal portal, WholePortal.Seat seat) {
        for (var address : PAGES) {
            assertThat(portal.status(address)).as(address).isEqualTo(200);
        }
        assertThat(seat.seesTheRoom()).isTrue();
    }

    /** Writes past what guards the database, to meet the full disk in the middle of a write, as after another program. */
    private void closesItself(WholePortal portal) throws IOException {
        var database = portal.context().getBean(DataSource.class);
        fill(0);
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                for (var times = 0; times < 1_000; times++) {
                    statement.execute("update tree_file set source = cast(repeat('x', 900000) as varbinary)"
                            + " where path = 'case-studies/plan.pdf'");
                }
            }
        });
    }

    /** Fills the disk but for so many bytes. */
    private void fill(long rest) throws IOException {
        var block = new byte[4_096];
        try (var out = Files.newOutputStream(disk.resolve("other-" + rest))) {
            while (disk.toFile().getUsableSpace() > rest) {
                out.write(block);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("space");
        }
    }

    private void empty() throws IOException {
        try (var others = Files.newDirectoryStream(disk, "other-*")) {
            for (var other : others) {
                Files.delete(other);
            }
        }
    }

    private static long lines(CapturedOutput output, String said) {
        return output.toString().lines().filter(line -> line.contains(said)).count();
    }
}
