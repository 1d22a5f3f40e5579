package interlocal.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.meeting.protocol.RoomState;
import interlocal.meeting.protocol.RoundState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** A portal on an H2 file left by a process that was killed during a meeting. */
class RoomsOnH2Test extends RoomsContract {

    private static final int ANSWERS_BEFORE_THE_KILL = 60;

    @TempDir
    private static Path data;

    private static ConfigurableApplicationContext portal;
    private static Optional<RoomState> left = Optional.empty();

    @BeforeAll
    static void startAfterAKill() throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KilledMeeting.class.getName(),
                        data.toString())
                .redirectError(data.resolve("errors.txt").toFile())
                .redirectOutput(data.resolve("told.txt").toFile())
                .start();
        while (process.isAlive() && output().size() < ANSWERS_BEFORE_THE_KILL) {
            Thread.sleep(1);
        }
        process.destroyForcibly().waitFor();
        assertThat(output())
                .as(Files.readString(data.resolve("errors.txt")))
                .hasSizeGreaterThanOrEqualTo(ANSWERS_BEFORE_THE_KILL);
        portal = RoomsOnly.start(data);
        left = portal.getBean(Rooms.class).see(KilledMeeting.pass(output().getFirst()));
    }

    /** The pass and the numbers of the acknowledged answers, without log output. */
    private static List<String> output() throws IOException {
        var text = Files.readString(data.resolve("told.txt"));
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> line.matches("\\d+|[0-9A-Z]{10} \\S{22}"))
                .toList();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Override
    ConfigurableApplicationContext portal() {
        return portal;
    }

    @Test
    void whatWasAcknowledgedBeforeTheKillIsThere() throws IOException {
        var last = output().size() - 1;
        var state = left.orElseThrow();
        assertThat(state.topic().model()).isEqualTo(Meeting.MODEL.model());
        assertThat(state.factors().getFirst().current())
                .isInstanceOfSatisfying(
                        RoundState.HiddenForParticipant.class,
                        alone -> assertThat(alone.own())
                                .as("the last answer acknowledged, or the one after it")
                                .isIn(KilledMeeting.grade(last), KilledMeeting.grade(last + 1)));
    }
}
