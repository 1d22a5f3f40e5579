package interlocal.catalog;

import interlocal.catalog.file.LooseFiles;
import interlocal.content.TreePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.springframework.stereotype.Service;

/** Writes the catalog as a content folder: the files of published records, the vocabularies and the attachments. */
@Service
public class Export {

    private final RecordRows records;
    private final RevisionRows revisions;
    private final LooseFiles files;

    Export(RecordRows records, RevisionRows revisions, LooseFiles files) {
        this.records = records;
        this.revisions = revisions;
        this.files = files;
    }

    /** How many files were written, and how many were there already as they should be. */
    public record ExportCounts(int written, int unchanged) {}

    /**
     * Writes into a folder, which is made if it is not there. Files of the folder that the catalog does not have stay.
     *
     * @throws IOException if a file cannot be written; those before it are whole
     */
    public ExportCounts run(Path target) throws IOException {
        var folder = target.toAbsolutePath().normalize();
        var written = 0;
        var all = 0;
        for (var record : records.findByState(RecordRow.State.PUBLISHED)) {
            if (new TreePath(record.path()).list().isPresent()) {
                continue; // the list itself is among the files
            }
            var source = revisions.findById(record.revisionId()).orElseThrow().source();
            written += write(folder, record.path(), source) ? 1 : 0;
            all++;
        }
        for (var file : files.all()) {
            written += write(folder, file.path().text(), files.bytes(file)) ? 1 : 0;
            all++;
        }
        return new ExportCounts(written, all - written);
    }

    /** Writes a file whole or not at all; answers whether that was needed. */
    private static boolean write(Path folder, String path, byte[] bytes) throws IOException {
        var file = folder.resolve(new TreePath(path).text()).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("not a path inside the folder: " + path);
        }
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return false;
        }
        Files.createDirectories(file.getParent());
        var draft = file.resolveSibling(".export.tmp");
        try {
            Files.write(draft, bytes);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
        return true;
    }
}
