package interlocal.meeting.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.meeting.minutes.QrCode;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomCodeTest {

    private final RoomCode code = new RoomCode("KQ74MPX2W0");

    @ParameterizedTest
    @ValueSource(
            strings = {"KQ74M-PX2W0", "kq74m px2wo", " KQ7 4MP X2W0 ", "kq74mpx2wO", "KQ74M–PX2W0", "K.Q.74MPX2W0"})
    void isParsedAsPeopleTypeIt(String typed) {
        assertThat(RoomCode.parse(typed)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "KQ74M-PX2W", "KQ74M-PX2W00", "KQ74M-PX2WU", "KQ74M/PX2W0", "ＫＱ74MPX2W0", "KQ74MPX2W0\0"})
    void isNotParsedFromAnythingElse(String typed) {
        assertThat(RoomCode.parse(typed)).isEmpty();
    }

    @Test
    void readsLettersAsTheDigitsTheyResemble() {
        assertThat(RoomCode.parse("oil74-mpx2w")).contains(new RoomCode("01174MPX2W"));
    }

    @Test
    void isShownInTwoHalves() {
        assertThat(code).hasToString("KQ74M-PX2W0");
    }

    @Test
    void parsesItsOwnDisplayForm() {
        var random = new Random(5);
        assertThat(IntStream.range(0, 1_000).mapToObj(_ -> RoomCode.random(random)))
                .allSatisfy(made -> assertThat(RoomCode.parse(made.toString())).contains(made))
                .doesNotHaveDuplicates();
    }

    @Test
    void keysParseTheirTextAndHideItFromLogs() {
        var key = RoomKey.random(new Random(5));
        assertThat(RoomKey.parse(key.text())).contains(key);
        assertThat(key.toString()).doesNotContain(key.text());
        assertThat(RoomKey.parse("short")).isEmpty();
    }

    @Test
    void aQrCodeHoldsAnAddress() {
        var drawn = QrCode.of("https://library.example.org/discussion/" + code);
        assertThat(drawn.size()).isBetween(29, 60);
        assertThat(drawn.path()).startsWith("M4 4h1v1h-1z").matches("(M\\d+ \\d+h1v1h-1z)+");
    }
}
