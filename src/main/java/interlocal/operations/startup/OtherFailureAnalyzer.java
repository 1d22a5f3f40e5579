package interlocal.operations.startup;

import interlocal.operations.OperatorMessages;
import java.util.stream.Stream;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says what is known of a failure that no other analyzer explains. */
@Order(Ordered.LOWEST_PRECEDENCE)
final class OtherFailureAnalyzer implements FailureAnalyzer {

    @Override
    public FailureAnalysis analyze(Throwable failure) {
        var root = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .reduce(failure, (_, last) -> last);
        return new FailureAnalysis(
                OperatorMessages.get("start.other", root.toString()),
                OperatorMessages.get("start.other.remedy"),
                failure);
    }
}
