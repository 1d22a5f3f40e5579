package interlocal.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private final Watch watch = new Watch();
    private final RateLimit limit = new RateLimit(60, watch);

    @Test
    void lets20Of60AskAtOnceAndThenOneASecond() {
        for (var i = 0; i < 20; i++) {
            assertThat(limit.tryAcquire("192.0.2.1")).isEmpty();
        }
        assertThat(limit.tryAcquire("192.0.2.1")).isEqualTo(OptionalLong.of(1));
        watch.pass(Duration.ofSeconds(1));
        assertThat(limit.tryAcquire("192.0.2.1")).isEmpty();
        assertThat(limit.tryAcquire("192.0.2.1")).isPresent();
    }

    @Test
    void countsEveryClientForItself() {
        exhaust("192.0.2.1");
        assertThat(limit.tryAcquire("192.0.2.2")).isEmpty();
    }

    @Test
    void takesAnIpv6NetworkForOneClient() {
        exhaust("2001:db8:1:2::1");
        assertThat(limit.tryAcquire("2001:db8:1:2:ffff::9")).isPresent();
        assertThat(limit.tryAcquire("2001:db8:1:3::1")).isEmpty();
    }

    @Test
    void doesNotCountWhatIsGivenBack() {
        for (var i = 0; i < 100; i++) {
            assertThat(limit.tryAcquire("192.0.2.1")).isEmpty();
            limit.release("192.0.2.1");
        }
        exhaust("192.0.2.1");
        limit.release("192.0.2.1");
        assertThat(limit.tryAcquire("192.0.2.1")).isEmpty();
        assertThat(limit.tryAcquire("192.0.2.1")).isPresent();
    }

    @Test
    void ofNoneLetsEverybodyAsk() {
        var unlimited = new RateLimit(0, watch);
        for (var i = 0; i < 10_000; i++) {
            assertThat(unlimited.tryAcquire("192.0.2.1")).isEmpty();
        }
    }

    private void exhaust(String client) {
        while (limit.tryAcquire(client).isEmpty()) {
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
