package interlocal.catalog.file;

import interlocal.content.TreePath;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of the decision models, each in its last version without errors. */
@Service
@Transactional(readOnly = true)
public class DecisionModelFiles {

    private final TreeFileRows rows;

    DecisionModelFiles(TreeFileRows rows) {
        this.rows = rows;
    }

    /** One version of a file, identified by the SHA-256 of its bytes. */
    public record FileVersion(TreePath path, String sha256) {}

    /** The current version of each file, sorted by path. Cheap: reads no bytes. */
    public List<FileVersion> versions() {
        return rows.decisionModels().stream()
                .map(row -> new FileVersion(new TreePath(row.getPath()), row.getSha256()))
                .filter(version -> version.path().isDecisionModel())
                .toList();
    }

    /** The bytes of a version; empty if the file has changed since or is gone. */
    public Optional<byte[]> source(FileVersion version) {
        return rows.findById(version.path().text())
                .filter(row -> row.sha256().equals(version.sha256()))
                .flatMap(TreeFileRow::source);
    }
}
