package interlocal.catalog.file;

import interlocal.content.TreePath;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of the decision models, as the content folder last had them without error. */
@Service
@Transactional(readOnly = true)
public class DecisionModelFiles {

    private final TreeFileRows rows;

    DecisionModelFiles(TreeFileRows rows) {
        this.rows = rows;
    }

    /** A state of a file, by the SHA-256 of its bytes. */
    public record FileVersion(TreePath path, String sha256) {}

    /** What there is now, in the order of the paths. To ask is cheap: no file is read. */
    public List<FileVersion> versions() {
        return rows.decisionModels().stream()
                .map(row -> new FileVersion(new TreePath(row.getPath()), row.getSha256()))
                .filter(state -> state.path().isDecisionModel())
                .toList();
    }

    /** The bytes of a file, unless it is gone or has changed since. */
    public Optional<byte[]> source(FileVersion state) {
        return rows.findById(state.path().text())
                .filter(row -> row.sha256().equals(state.sha256()))
                .flatMap(TreeFileRow::source);
    }
}
