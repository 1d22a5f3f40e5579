package interlocal.operations.startup;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interlocal.catalog.file.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By what a data folder is known to have had a database. */
class LostDatabaseTest {

    @TempDir
    private Path folder;

    private void refuse(String present) throws IOException {
        var file = folder.resolve(present);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
        LostDatabase.refuse(new DataFolder(folder), folder.resolve("db/interlocal.mv.db"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"files/ab/abcd", "index/_0.cfs", "backups/interlocal-20261130T120000Z.zip"})
    void itsFilesItsIndexAndItsBackups(String present) {
        assertThatThrownBy(() -> refuse(present))
                .isInstanceOf(LostDatabase.class)
                .hasMessageStartingWith("There is no database file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"index/segments_1", "index/write.lock", "portal.log", "backups/old.zip"})
    void notByWhatANewOneMayHave(String present) throws IOException {
        refuse(present);
    }
}
