package interlocal.operations.startup;

import interlocal.operations.OperatorMessages;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains in a sentence that the portal cannot be moved below a path by a setting. */
final class PathFailureAnalyzer extends AbstractFailureAnalyzer<OtherPath> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, OtherPath cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()), OperatorMessages.get("failure.path.remedy"), failure);
    }
}
