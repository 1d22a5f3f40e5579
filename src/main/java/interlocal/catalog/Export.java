package interlocal.catalog;

import interlocal.catalog.fault.Outage;
import interlocal.catalog.fault.RecordsDamaged;
import interlocal.catalog.file.LooseFiles;
import interlocal.content.TreePath;
import interlocal.content.tree.FileNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
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
     * @throws RecordsDamaged if the sources of some records cannot be read; all else is written
     */
    public ExportCounts run(Path target) throws IOException {
        var folder = target.toAbsolutePath().normalize();
        var written = 0;
        var all = 0;
        var damaged = new ArrayList<String>();
        for (var record : records.findByState(RecordRow.State.PUBLISHED)) {
            if (new TreePath(record.path()).list().isPresent()) {
                continue; // exported whole, with the other files
            }
            var source = source(record);
            if (source.isEmpty()) {
                damaged.add(record.slug());
            } else {
                written += write(folder, record.path(), source.get()) ? 1 : 0;
                all++;
            }
        }
        for (var file : files.all()) {
            written += write(folder, file.path().text(), files.bytes(file)) ? 1 : 0;
            all++;
        }
        if (!damaged.isEmpty()) {
            throw new RecordsDamaged(damaged);
        }
        return new ExportCounts(written, all - written);
    }

    /** The source of a record; empty if the database gives it back damaged or not at all. */
    private Optional<byte[]> source(RecordRow record) {
        try {
            return revisions
                    .findById(record.revisionId())
                    .filter(RevisionRow::isSourceIntact)
                    .map(RevisionRow::source);
        } catch (RuntimeException failure) {
            if (Outage.of(failure).isPresent()) {
                throw failure;
            }
            return Optional.empty();
        }
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
