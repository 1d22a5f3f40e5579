package interlocal.catalog;

import interlocal.catalog.file.LooseFiles;
import interlocal.content.TreePath;
import interlocal.content.tree.FileNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.springframework.stereotype.Service;

/** Writes the catalog as a content folder: published records, vocabularies, decision models and attachments. */
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

    /**
     * What an export did.
     *
     * @param written files created or replaced
     * @param unchanged files that already had the right content
     */
    public record ExportCounts(int written, int unchanged) {}

    /**
     * Exports into a folder and creates it if needed. Other files in the folder are left alone.
     *
     * @throws IOException if a file cannot be written; files written before it are complete
     */
    public ExportCounts run(Path target) throws IOException {
        var folder = target.toAbsolutePath().normalize();
        var written = 0;
        var all = 0;
        for (var record : records.findByState(RecordRow.State.PUBLISHED)) {
            if (new TreePath(record.path()).list().isPresent()) {
                continue; // exported whole, with the other files
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

    /** Writes a file atomically, unless it has these bytes already; returns whether it wrote. */
    private static boolean write(Path folder, String path, byte[] bytes) throws IOException {
        var file = new FileNames(folder).resolve(path).normalize();
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
