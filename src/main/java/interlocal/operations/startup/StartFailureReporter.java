package interlocal.operations.startup;

import interlocal.operations.OperatorMessages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says why the portal does not start in one line of the log; with {@code --debug} the stack trace follows. */
final class StartFailureReporter implements FailureAnalysisReporter {

    private static final Logger LOG = LoggerFactory.getLogger(StartFailureReporter.class);

    /** {@code --debug} is a word to Spring Boot's own loggers. */
    private static final Logger BOOT = LoggerFactory.getLogger(SpringApplication.class);

    @Override
    public void report(FailureAnalysis analysis) {
        var remedy = analysis.getAction() == null ? "" : analysis.getAction();
        var sentence = OperatorMessages.get("start.failed", line(analysis.getDescription()), line(remedy))
                .strip();
        if (BOOT.isDebugEnabled()) {
            LOG.error(sentence, analysis.getCause());
        } else {
            LOG.error(sentence);
        }
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
