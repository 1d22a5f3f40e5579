package interlocal.operations.startup;

import interlocal.operations.command.CommandFailures;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Explains in a sentence, as commands do, that the portal cannot start because of its database. */
public final class DatabaseFailureAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return CommandFailures.ofDatabase(failure)
                .map(why -> new FailureAnalysis(why.sentence(), why.remedy(), failure))
                .orElse(null);
    }
}
