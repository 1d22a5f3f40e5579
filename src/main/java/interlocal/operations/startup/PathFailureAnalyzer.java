package interlocal.operations.startup;

import interlocal.operations.OperatorMessages;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains in a sentence that the portal cannot be served below a path. */
final class PathFailureAnalyzer extends AbstractFailureAnalyzer<UnderAPath> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnderAPath cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()), OperatorMessages.get("failure.path.remedy"), failure);
    }
}
