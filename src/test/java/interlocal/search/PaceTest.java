package interlocal.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final Watch watch = new Watch();
    private final Pace pace = new Pace(60, watch);

    @Test
    void lets20Of60AskAtOnceAndThenOneASecond() {
        for (var i = 0; i < 20; i++) {
            assertThat(pace.wait("192.0.2.1")).isEmpty();
        }
        assertThat(pace.wait("192.0.2.1")).isEqualTo(OptionalLong.of(1));
        watch.pass(Duration.ofSeconds(1));
        assertThat(pace.wait("192.0.2.1")).isEmpty();
        assertThat(pace.wait("192.0.2.1")).isPresent();
    }

    @Test
    void countsEveryClientForItself() {
        exhaust("192.0.2.1");
        assertThat(pace.wait("192.0.2.2")).isEmpty();
    }

    @Test
    void takesAnIpv6NetworkForOneClient() {
        exhaust("2001:db8:1:2::1");
        assertThat(pace.wait("2001:db8:1:2:ffff::9")).isPresent();
        assertThat(pace.wait("2001:db8:1:3::1")).isEmpty();
    }

    @Test
    void doesNotCountWhatIsGivenBack() {
        for (var i = 0; i < 100; i++) {
            assertThat(pace.wait("192.0.2.1")).isEmpty();
            pace.giveBack("192.0.2.1");
        }
        exhaust("192.0.2.1");
        pace.giveBack("192.0.2.1");
        assertThat(pace.wait("192.0.2.1")).isEmpty();
        assertThat(pace.wait("192.0.2.1")).isPresent();
    }

    @Test
    void ofNoneLetsEverybodyAsk() {
        var unlimited = new Pace(0, watch);
        for (var i = 0; i < 10_000; i++) {
            assertThat(unlimited.wait("192.0.2.1")).isEmpty();
        }
    }

    private void exhaust(String client) {
        while (pace.wait(client).isEmpty()) {
            assertThat(watch.nanos).isZero();
        }
    }

    private static final class Watch implements TimeMeter {

        private long nanos;

        void pass(Duration time) {
            nanos += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
