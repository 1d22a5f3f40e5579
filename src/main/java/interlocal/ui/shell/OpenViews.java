package interlocal.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Counts the pages that are alive in browsers. */
@Component
final class OpenViews implements VaadinServiceInitListener, MeterBinder {

    private final AtomicInteger open = new AtomicInteger();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(start -> {
            open.incrementAndGet();
            start.getUI().addDetachListener(_ -> open.decrementAndGet());
        });
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("interlocal.views.open", open::get).baseUnit("views").register(meters);
    }
}
