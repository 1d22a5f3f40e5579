package interlocal.ui.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is called in one request is counted before it is carried out. */
class CallBodyTest {

    private static final String CALL = "{\"type\":\"event\",\"data\":{\"rpc\":[1,2,3]}}";

    @Test
    void asManyCallsAsAHandMakesAreFine() throws IOException {
        assertThat(read(message(CallBody.MOST_CALLS))).isInstanceOf(CallBody.Fine.class);
    }

    @Test
    void oneMoreIsTooMuch() throws IOException {
        assertThat(read(message(CallBody.MOST_CALLS + 1))).isInstanceOf(CallBody.TooMuch.class);
    }

    @Test
    void callsThatAreNamedTwiceAreCountedTogether() throws IOException {
        var half = String.join(",", Collections.nCopies(CallBody.MOST_CALLS, CALL));
        assertThat(read("{\"rpc\":[" + half + "],\"rpc\":[" + half + "]}")).isInstanceOf(CallBody.TooMuch.class);
    }

    @Test
    void aMessageIsReadToItsBoundAndNoFurther() throws IOException {
        var endless = new ByteArrayInputStream(new byte[10 * CallBody.MOST_BYTES]);
        assertThat(CallBody.read(endless)).isInstanceOf(CallBody.TooMuch.class);
        assertThat(endless.available()).isGreaterThan(8 * CallBody.MOST_BYTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"rpc\":[", "{]", "{\"rpc\":1} x", "{} {}", "\"", "[]", "null", "{\"rpc\":[}"})
    void whatIsNoMessageIsUnreadable(String text) throws IOException {
        assertThat(read(text)).isInstanceOf(CallBody.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"rpc\":5}", "{\"other\":{\"rpc\":[1]}}"})
    void whatHasNoCallsIsLeftToVaadin(String text) throws IOException {
        assertThat(read(text)).isInstanceOf(CallBody.Fine.class);
    }

    private static CallBody read(String text) throws IOException {
        return CallBody.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String message(int calls) {
        return "{\"csrfToken\":\"x\",\"rpc\":[" + String.join(",", Collections.nCopies(calls, CALL))
                + "],\"syncId\":1}";
    }
}
