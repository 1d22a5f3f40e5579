package interlocal.ui.guard;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import interlocal.ManualClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

/** However much is refused, the log stays short and silent on what was asked. */
@Isolated("it reads the log")
class RefusalLogTest {

    private final ManualClock clock = new ManualClock(Instant.parse("2026-11-30T12:00:00Z"));
    private final RefusalLog log = new RefusalLog(clock);
    private final Logger logger = (Logger) LoggerFactory.getLogger(RefusalLog.class);
    private final ListAppender<ILoggingEvent> written = new ListAppender<>();

    @BeforeEach
    void listen() {
        written.start();
        logger.addAppender(written);
    }

    @AfterEach
    void leave() {
        logger.detachAppender(written);
    }

    @Test
    void thereIsOneLineAMinuteWithTheNumbers() {
        for (var number = 0; number < 1_000; number++) {
            log.refused(Refusal.BROKEN);
        }
        assertThat(written.list).hasSize(1);
        clock.advance(Duration.ofMinutes(1));
        log.refused(Refusal.BUSY);
        assertThat(written.list).hasSize(2);
        assertThat(written.list.getLast().getFormattedMessage())
                .contains("BUSY=1")
                .contains("BROKEN=999");
    }

    @Test
    void aFailureIsTracedOnceAnHourWithoutItsMessages() {
        for (var number = 0; number < 1_000; number++) {
            log.failed(failure());
        }
        assertThat(written.list).hasSize(1);
        assertThat(ThrowableProxyUtil.asString(written.list.getFirst().getThrowableProxy()))
                .contains("IllegalStateException", "NumberFormatException", "RefusalLogTest")
                .doesNotContain("secret");
        clock.advance(Duration.ofHours(1));
        log.failed(failure());
        assertThat(written.list).hasSize(2);
    }

    private static Throwable failure() {
        return new IllegalStateException("secret", new NumberFormatException("secret"));
    }
}
