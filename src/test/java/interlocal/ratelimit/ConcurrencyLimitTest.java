package interlocal.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A holder has so much open and no more. */
class ConcurrencyLimitTest {

    private final ConcurrencyLimit limit = new ConcurrencyLimit(2);
    private final List<Permit> held = new ArrayList<>();

    @Test
    void whoHasAllThatMayBeOpenGetsNoMore() {
        assertThat(limit.tryAcquire("a")).isPresent();
        assertThat(limit.tryAcquire("a")).isPresent();
        assertThat(limit.tryAcquire("a")).isEmpty();
        assertThat(limit.tryAcquire("b")).isPresent();
        assertThat(limit.held("a")).isEqualTo(2);
    }

    @Test
    void aPermitThatIsGivenBackTwiceCountsOnce() {
        var permit = limit.tryAcquire("a").orElseThrow();
        assertThat(limit.tryAcquire("a")).isPresent();
        permit.close();
        permit.close();
        assertThat(limit.held("a")).isOne();
    }

    @Test
    void nothingIsKeptOfWhoHasNothingOpen() {
        limit.tryAcquire("a").orElseThrow().close();
        assertThat(limit.held("a")).isZero();
    }

    @Test
    void zeroIsNoLimit() {
        var none = new ConcurrencyLimit(0);
        assertThat(IntStream.range(0, 1_000).mapToObj(_ -> none.tryAcquire("a")))
                .allMatch(permit -> permit.isPresent());
    }

    @Test
    void whatIsSharedIsHalvedAndTwoDoNotTakeItAll() {
        var shared = ConcurrencyLimit.sharing(200);
        assertThat(takesAll(shared, "a")).isEqualTo(100);
        assertThat(takesAll(shared, "b")).isEqualTo(50);
        assertThat(takesAll(shared, "a")).isEqualTo(100);
        assertThat(held).hasSize(150);
    }

    @Test
    void aFifthOfWhatIsSharedIsForEveryone() {
        var shared = ConcurrencyLimit.sharing(200);
        for (var room = 0; room < 25; room++) {
            assertThat(takesAll(shared, "room " + room)).isGreaterThanOrEqualTo(40);
        }
    }

    private int takesAll(ConcurrencyLimit shared, String holder) {
        Stream.generate(() -> shared.tryAcquire(holder))
                .takeWhile(Optional::isPresent)
                .forEach(permit -> held.add(permit.get()));
        return shared.held(holder);
    }

    @Test
    void aClientIsAnAddressOrAnIpv6Network() {
        assertThat(Client.of("2001:db8:1:2:3::1")).isEqualTo(Client.of("2001:db8:1:2::9"));
        assertThat(Client.of("2001:db8:1:2::1")).isNotEqualTo(Client.of("2001:db8:1:3::1"));
        assertThat(Client.of("192.0.2.1")).isNotEqualTo(Client.of("192.0.2.2"));
    }
}
