package interlocal.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import interlocal.Patience;
import interlocal.operations.command.Commands;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A whole portal started on a database in which a bit of one record has flipped. */
@Isolated("reads what is logged, and others would log, too")
@ExtendWith(OutputCaptureExtension.class)
class DamagedRecordIT {

    private static final String RECORD = "/case-studies/made-up-3";

    @TempDir
    private Path folder;

    @Test
    void itTakesNoOtherRecordWithItAndItsFileMendsIt(CapturedOutput output) throws Exception {
        var content = SharedContent.in(folder.resolve("content"), 12);
        content.write("made-up-3", "zanzibar", "works/water");
        var data = folder.resolve("data");
        assertThat(Commands.run("import", content.folder().toString(), "--data=" + data))
                .isZero();
        flip(data.resolve("db/interlocal.mv.db"), "Made-up zanzibar");

        try (var portal = WholePortal.start(content.folder(), data)) {
            assertThat(portal.total("")).isEqualTo(11);
            assertThat(portal.readers().get("/sitemap.xml").body())
                    .contains("/case-studies/made-up-1<", "/case-studies/made-up-4<")
                    .doesNotContain(RECORD + "<");
            for (var address : new String[] {"/", "/case-studies", "/case-studies/made-up-4", "/search?q=harbour"}) {
                assertThat(portal.status(address)).as(address).isEqualTo(200);
            }
            assertThat(portal.status(RECORD)).isEqualTo(500);
            assertThat(portal.status("/api/v1/records/made-up-3")).isEqualTo(500);
            assertThat(portal.operators().get("/actuator/health").body()).contains("\"unreadable\":{\"made-up-3\"");
            content.write("made-up-4", "ptarmigan", "works/water");
            assertThat(portal.read().body()).contains("\"changed\":1");

            content.write("made-up-3", "mended", "works/water");
            assertThat(portal.read().body()).contains("\"changed\":1");
            await().atMost(Patience.LONG).until(() -> portal.total("mended") == 1 && portal.total("") == 12);
            assertThat(portal.status(RECORD)).isEqualTo(200);
            assertThat(portal.operators().get("/actuator/health").body()).doesNotContain("unreadable");
        }
        assertThat(output.toString().lines().filter(line -> line.contains("The record made-up-3 cannot be read")))
                .hasSize(1);
    }

    private static void flip(Path file, String text) throws Exception {
        var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertThat(bytes).contains(text);
        Files.writeString(file, bytes.replace(text, text.replace("Made", "Mbde")), StandardCharsets.ISO_8859_1);
    }
}
