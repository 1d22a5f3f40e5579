package interlocal.operations.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SettlingTest {

    private static final Path FILE = Path.of("/content/lessons/a.md");
    private static final Path LOG = Path.of("/content/lessons/log.txt");
    private static final Duration MOMENT = Duration.ofMillis(100);

    private Instant now = Instant.parse("2026-11-22T09:00:00Z");
    private final Settling settling = new Settling(() -> now);

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private boolean isDue() {
        return settling.untilReading().isZero();
    }

    @Test
    void aFileIsReadOnceItHasRested() {
        settling.changed(FILE);
        pass(Settling.REST.minus(MOMENT));
        assertThat(settling.untilReading()).isEqualTo(MOMENT);
        pass(MOMENT);
        assertThat(isDue()).isTrue();
        assertThat(settling.read().changed()).isEmpty();
        assertThat(isDue()).isFalse();
    }

    @Test
    void aFileWrittenInPiecesIsReadOnceTheLastHasRested() {
        for (var piece = 0; piece < 20; piece++) {
            settling.changed(FILE);
            pass(Duration.ofMillis(500));
            assertThat(isDue()).as("after piece %s", piece).isFalse();
        }
        pass(Duration.ofMillis(500));
        assertThat(isDue()).isTrue();
    }

    @Test
    void filesThatChangeTogetherAreReadTogether() {
        for (var at = 0; at < 10; at++) {
            settling.changed(Path.of("/content/lessons/" + at + ".md"));
            pass(MOMENT);
            assertThat(isDue()).isFalse();
        }
        pass(Settling.REST);
        assertThat(isDue()).isTrue();
    }

    @Test
    void aFileAtRestIsReadInBoundedTimeWhileAnotherGoesOnChanging() {
        settling.changed(FILE);
        assertIsReadInBoundedTime();
    }

    @Test
    void nothingIsReadForAFileThatNeverRests() {
        for (var at = 0; at < 1_000; at++) {
            settling.changed(LOG);
            pass(MOMENT);
            assertThat(isDue()).isFalse();
        }
        pass(Settling.REST);
        assertThat(isDue()).isTrue();
    }

    @Test
    void aFileThatStartsToChangeLateIsReadInBoundedTimeToo() {
        for (var at = 0; at < 100; at++) {
            settling.changed(LOG);
            pass(MOMENT);
        }
        settling.changed(FILE);
        assertIsReadInBoundedTime();
    }

    private void assertIsReadInBoundedTime() {
        var waited = Duration.ZERO;
        while (!isDue()) {
            settling.changed(LOG);
            pass(MOMENT);
            waited = waited.plus(MOMENT);
            assertThat(waited).isLessThanOrEqualTo(Settling.PATIENCE);
        }
        assertThat(settling.read().changed()).containsExactly(LOG);
    }

    @Test
    void theFolderIsReadNowAndThenThoughNothingIsSeenToChange() {
        assertThat(settling.untilReading()).isEqualTo(Settling.LONGEST);
        pass(Settling.LONGEST);
        assertThat(isDue()).isTrue();
        assertThat(settling.read().changed()).isEmpty();
        assertThat(settling.untilReading()).isEqualTo(Settling.LONGEST);
    }

    @Test
    void whatWasLeftOutIsLookedAtAgainAfterItsRest() {
        settling.read();
        settling.readAgain();
        assertThat(settling.untilReading()).isEqualTo(Settling.REST);
    }

    @Test
    void aClockThatIsSetBackKeepsNothingFromBeingRead() {
        settling.changed(FILE);
        pass(Duration.ofHours(-1));
        assertThat(settling.read().changed()).isEmpty();
    }
}
