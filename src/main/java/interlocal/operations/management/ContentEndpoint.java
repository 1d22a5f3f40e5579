package interlocal.operations.management;

import interlocal.catalog.ImportReport;
import interlocal.catalog.fault.Outage;
import interlocal.content.Problem;
import interlocal.operations.schedule.ContentSync;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * On the management port: {@code GET /actuator/content} returns the last import report, {@code POST} reads the content
 * again.
 */
@Endpoint(id = "content")
public final class ContentEndpoint {

    private final ContentSync sync;

    public ContentEndpoint(ContentSync sync) {
        this.sync = sync;
    }

    /** The report as operators see it. */
    record Report(String state, @Nullable ImportReport report, List<String> problems) {

        static Report of(String state, @Nullable ImportReport report) {
            return new Report(
                    state,
                    report,
                    report == null
                            ? List.of()
                            : report.problems().stream().map(Problem::toString).toList());
        }
    }

    @ReadOperation
    Report last() {
        var state =
                sync.unreadable().isEmpty() ? sync.hasRead() ? "read" : "reading" : "unreadable: " + sync.unreadable();
        return Report.of(state, sync.lastReport().orElse(null));
    }

    @WriteOperation
    Report readAgain() {
        try {
            sync.read();
        } catch (IOException unreadable) {
            return last();
        } catch (RuntimeException failure) {
            if (Outage.of(failure).isEmpty()) {
                throw failure;
            }
            return Report.of(
                    "put off: " + Outage.reason(failure), sync.lastReport().orElse(null));
        }
        return last();
    }
}
