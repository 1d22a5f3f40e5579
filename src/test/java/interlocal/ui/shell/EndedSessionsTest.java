package interlocal.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndedSessionsTest {

    private static final URI BASE = URI.create("https://library.example/portal/");

    @ParameterizedTest
    @CsvSource({
        "lessons,,/portal/lessons",
        "'','',/portal/",
        "search,q=fire+brigade&type=lesson,/portal/search?q=fire+brigade&type=lesson",
        "case-studies/caf%C3%A9,,/portal/case-studies/caf%C3%A9",
        "//evil.example/x,,/portal/evil.example/x",
        "\\\\evil.example,,/portal/evil.example",
        "' /evil',,/portal/evil",
        "https://evil.example/,,/portal/https:/evil.example/",
        "javascript:alert(1),,/portal/javascript:alert(1)"
    })
    void theAddressAskedForIsBelowTheBaseOfThePortal(String route, String query, String address) {
        var asked = EndedSessions.asked(message("ui-navigate", route, query)).orElseThrow();
        assertThat(BASE.resolve(asked)).hasToString("https://library.example" + address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{", "[]", "{\"rpc\":1}", "{\"rpc\":[{}]}", "{\"rpc\":[\"ui-navigate\"]}"})
    void whatNavigatesNowhereIsLeftToVaadin(String message) {
        assertThat(EndedSessions.asked(message)).isEmpty();
    }

    @Test
    void anotherEventIsLeftToVaadin() {
        assertThat(EndedSessions.asked(message("ui-refresh", "lessons", ""))).isEmpty();
    }

    private static String message(String event, String route, String query) {
        return """
            {"csrfToken":"x","rpc":[{"type":"event","node":1,"event":"%s","data":{"route":"%s","query":"%s"}}],"syncId":1}
            """.formatted(event, route.replace("\\", "\\\\"), query == null ? "" : query);
    }
}
