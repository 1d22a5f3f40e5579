package interlocal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@Isolated("reads what is logged, and others would log, too")
@ExtendWith(OutputCaptureExtension.class)
class FailureLogTest {

    private final AtomicLong time = new AtomicLong();
    private final FailureLog log = new FailureLog(time::get);

    private static RuntimeException failure(int number) {
        return new IllegalStateException("number " + number);
    }

    @Test
    void whatFailsAgainAndAgainIsLoggedInFullOnceAMinuteAndCounted(CapturedOutput output) {
        for (var number = 0; number < 1_000; number++) {
            log.failed("/page-" + number, failure(number));
        }
        assertThat(output).contains("The address /page-0 failed", "number 0").doesNotContain("/page-1 ");
        time.addAndGet(Duration.ofMinutes(2).toNanos());
        log.failed("/page-1000", failure(1_000));
        assertThat(output).contains("happened 999 times more", "The address /page-1000 failed");
    }

    @Test
    void anAddressCannotForgeLinesNorFillTheLog(CapturedOutput output) {
        log.failed("/a\n2026 INFO forged" + "x".repeat(100_000), failure(1));
        assertThat(output.toString().lines()).noneMatch(line -> line.startsWith("2026 INFO forged"));
        assertThat(output).doesNotContain("x".repeat(300));
    }

    @Test
    void anOutageIsLeftToWhatNoticesIt(CapturedOutput output) {
        log.failed("/a", new IllegalStateException(new SQLTransientConnectionException("no connection")));
        assertThat(output.toString()).doesNotContain("no connection");
    }
}
