package interlocal.catalog;

import interlocal.content.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What one import did.
 *
 * @param files found in the folder
 * @param added records that are new in the catalog
 * @param changed records that got a new revision, and other files that changed
 * @param unchanged records and other files that stayed as they were
 * @param archived records whose files are gone
 * @param parked files that wait for review
 * @param rejected files with errors, which were not imported
 * @param waiting files that changed so lately that they were left to the next import
 * @param problems sorted by path and line
 */
public record ImportReport(
        Instant started,
        Duration took,
        int files,
        int added,
        int changed,
        int unchanged,
        int archived,
        int parked,
        int rejected,
        int waiting,
        List<Problem> problems) {

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** Whether the import changed the catalog. */
    public boolean changedAnything() {
        return added + changed + archived + parked > 0;
    }
}
