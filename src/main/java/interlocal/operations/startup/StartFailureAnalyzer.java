package interlocal.operations.startup;

import interlocal.operations.OperatorMessages;
import interlocal.operations.command.CommandFailures;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Explains why the portal does not start where the program itself knows. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailureAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        var refused = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(StartRefused.class::isInstance)
                .findFirst();
        if (refused.isPresent()) {
            return new FailureAnalysis(String.valueOf(refused.get().getMessage()), null, failure);
        }
        return CommandFailures.isInUse(failure)
                ? new FailureAnalysis(OperatorMessages.get("start.in-use"), null, failure)
                : null;
    }
}
