package interlocal.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interlocal.Walks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only a whole and unaltered backup is ever used. */
class BackupFileTest {

    @TempDir
    private static Path folder;

    private static Path whole;
    private static Manifest manifest;

    private final Random random = new Random(20261130);

    @BeforeAll
    static void backUp() throws Exception {
        whole = folder.resolve("whole.zip");
        manifest = SampleDatabase.h2(folder.resolve("data")).filled().backup().to(whole);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "altered", ".zip"), bytes);
    }

    @Test
    void aWholeOneSaysWhatIsInIt() throws Exception {
        try (var backup = BackupFile.open(whole)) {
            assertThat(backup.manifest()).isEqualTo(manifest);
        }
    }

    @Test
    void everyRowIsALine() throws IOException {
        var parts = parts();
        for (var table : manifest.tables()) {
            var text = new String(parts.get("tables/" + table.name() + ".jsonl"), StandardCharsets.UTF_8);
            assertThat(text.isEmpty() || text.endsWith("\n")).isTrue();
            assertThat(text.lines())
                    .as(table.name())
                    .hasSize(Math.toIntExact(table.rows()))
                    .allMatch(line -> line.startsWith("{"));
        }
    }

    @Test
    void aShortenedOneIsRefused() throws IOException {
        var bytes = Files.readAllBytes(whole);
        for (var i = 0; i < Walks.of(200); i++) {
            var shortened = file(Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            assertThatThrownBy(() -> BackupFile.open(shortened)).isInstanceOf(BackupRefused.class);
        }
    }

    /** Some bytes of a zip file are never read, such as the times of its entries. */
    @Test
    void oneWithAFlippedBitIsRefusedOrStillTheSame() throws Exception {
        var bytes = Files.readAllBytes(whole);
        var refused = 0;
        for (var i = 0; i < Walks.of(500); i++) {
            var flipped = bytes.clone();
            flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            try (var backup = BackupFile.open(file(flipped))) {
                assertThat(backup.manifest().tables()).isEqualTo(manifest.tables());
                assertThat(backup.manifest().files()).isEqualTo(manifest.files());
            } catch (BackupRefused expected) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(Walks.of(500) * 3 / 4);
    }

    @ParameterizedTest
    @CsvSource({
        "manifest.json, interlocal-backup, something-else, is no backup of this program",
        "manifest.json, '\"version\":1', '\"version\":2', a newer release",
        "manifest.json, '{', '[', is no backup of this program",
        "manifest.json, '\"name\":\"alias\"', '\"name\":\"../alias\"', is no backup of this program",
        "manifest.json, '\"name\":\"alias\"', '\"name\":\"alias; drop\"', is no backup of this program",
        "manifest.json, record_id_seq, 'x y', is no backup of this program",
        "manifest.json, '\"rows\"', '\"r\"', is no backup of this program",
        "tables/alias.jsonl, older, newer, tables/alias.jsonl",
        "tables/alias.jsonl, older, evenolder, tables/alias.jsonl",
    })
    void anAlteredOneIsRefused(String part, String from, String to, String told) throws IOException {
        var parts = parts();
        var text = new String(parts.get(part), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        parts.put(part, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
        var altered = zip(parts);
        assertThatThrownBy(() -> BackupFile.open(altered))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining(told);
    }

    @Test
    void oneWithMoreOrLessInItIsRefused() throws IOException {
        var more = parts();
        more.put("../../outside.txt", new byte[] {1});
        var slipping = zip(more);
        assertThatThrownBy(() -> BackupFile.open(slipping))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("damaged");
        assertThat(folder.resolve("../../outside.txt")).doesNotExist();
        var less = parts();
        less.remove("tables/room.jsonl");
        var lacking = zip(less);
        assertThatThrownBy(() -> BackupFile.open(lacking))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void whatIsNoBackupIsNamed() throws IOException {
        var text = file("no zip".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> BackupFile.open(text))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining(text.toString());
        var foreign = zip(Map.of("a.txt", new byte[10]));
        assertThatThrownBy(() -> BackupFile.open(foreign))
                .isInstanceOf(BackupRefused.class)
                .hasMessage(foreign + " is no backup of this program.");
        assertThatThrownBy(() -> BackupFile.open(folder.resolve("none.zip"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void noBackupTakesThePlaceOfAnother() throws Exception {
        var before = Files.readAllBytes(whole);
        var again = SampleDatabase.h2(folder.resolve("data")).backup();
        assertThatThrownBy(() -> again.to(whole)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(whole).hasBinaryContent(before);
    }

    @Test
    void whereThereIsNoCatalogNothingIsWritten() throws IOException {
        var empty = SampleDatabase.h2(folder.resolve("empty"));
        var file = folder.resolve("nothing/empty.zip");
        assertThatThrownBy(() -> empty.backup().to(file)).isInstanceOf(BackupRefused.class);
        assertThat(file.getParent()).isEmptyDirectory();
    }

    private static Map<String, byte[]> parts() throws IOException {
        var parts = new TreeMap<String, byte[]>();
        try (var zip = new ZipFile(whole.toFile())) {
            for (var entry : zip.stream().toList()) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }

    private static Path zip(Map<String, byte[]> parts) throws IOException {
        var file = Files.createTempFile(folder, "made", ".zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }
}
