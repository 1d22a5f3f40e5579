package interlocal.operations.management;

import interlocal.accounts.SignIns;
import interlocal.mail.Outbox;
import interlocal.mail.OutboxWorker;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** How signing in and the outbox go; what cannot be known at the moment is no number. */
public final class AccountMetrics implements MeterBinder {

    private final SignIns signIns;
    private final Outbox outbox;
    private final @Nullable OutboxWorker worker;
    private final Clock clock;

    /**
     * Creates them.
     *
     * @param worker null if the portal has no mail server
     */
    public AccountMetrics(SignIns signIns, Outbox outbox, @Nullable OutboxWorker worker, Clock clock) {
        this.signIns = signIns;
        this.outbox = outbox;
        this.worker = worker;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        gauge(meters, "interlocal.accounts.open", "browsers", "Browsers in which somebody is signed in", signIns::open);
        counter(meters, "interlocal.accounts.wrong", "Tries to sign in that were wrong", signIns, SignIns::wrong);
        gauge(meters, "interlocal.outbox.waiting", "mails", "Mails that are not sent yet", outbox::waiting);
        gauge(meters, "interlocal.outbox.age", "seconds", "How long the oldest of them has waited", this::age);
        ofWorker(meters, "interlocal.outbox.sent", "Mails that were sent", OutboxWorker::sent);
        ofWorker(meters, "interlocal.outbox.failures", "Tries that failed", OutboxWorker::failed);
        ofWorker(meters, "interlocal.outbox.expired", "Mails given up", OutboxWorker::expired);
    }

    private void ofWorker(MeterRegistry meters, String name, String description, ToDoubleFunction<OutboxWorker> value) {
        counter(meters, name, description, this, _ -> worker == null ? 0 : value.applyAsDouble(worker));
    }

    private double age() {
        return outbox.oldest()
                .map(then -> Duration.between(then, clock.instant()).toMillis() / 1_000d)
                .orElse(0d);
    }

    private static void gauge(
            MeterRegistry meters, String name, String unit, String description, DoubleSupplier value) {
        Gauge.builder(name, () -> known(value))
                .baseUnit(unit)
                .description(description)
                .register(meters);
    }

    private static double known(DoubleSupplier value) {
        try {
            return value.getAsDouble();
        } catch (RuntimeException away) {
            return Double.NaN;
        }
    }

    private static <T> void counter(
            MeterRegistry meters, String name, String description, T counted, ToDoubleFunction<T> value) {
        FunctionCounter.builder(name, counted, value).description(description).register(meters);
    }
}
