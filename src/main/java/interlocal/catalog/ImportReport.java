package interlocal.catalog;

import interlocal.content.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What one reading of the content folder did.
 *
 * @param files seen in the folder
 * @param added records that were not in the catalog
 * @param changed records that got a new revision
 * @param unchanged records and files as they were
 * @param archived records whose files vanished
 * @param parked versions that wait for review
 * @param rejected files kept out
 * @param problems sorted
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
        List<Problem> problems) {

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** Whether the catalog is different now. */
    public boolean changedAnything() {
        return added + changed + archived + parked > 0;
    }
}
