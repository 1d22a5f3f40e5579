package interlocal.ui.guard;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import com.vaadin.flow.server.VaadinRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

/**
 * Counts what Vaadin and Atmosphere complain of while they answer a request, instead of writing it: such lines quote the
 * request, and whoever sends it decides how many there are.
 */
final class VaadinComplaints extends TurboFilter {

    private final BrokenRequests broken;

    VaadinComplaints(BrokenRequests broken) {
        this.broken = broken;
    }

    @Override
    public void start() {
        super.start();
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log) {
            log.addTurboFilter(this);
        }
    }

    @Override
    public void stop() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log) {
            log.getTurboFilterList().remove(this);
        }
        super.stop();
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] values,
            @Nullable Throwable failure) {
        if (format == null || !level.isGreaterOrEqual(Level.WARN) || !isTheirs(logger.getName())) {
            return FilterReply.NEUTRAL;
        }
        broken.count(Refusal.BROKEN);
        return FilterReply.DENY;
    }

    private static boolean isTheirs(String logger) {
        return (logger.startsWith("com.vaadin.") || logger.startsWith("org.atmosphere."))
                && VaadinRequest.getCurrent() != null;
    }
}
