package interlocal.operations.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import interlocal.Interlocal;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@Isolated("it reads what the process prints")
@ExtendWith(OutputCaptureExtension.class)
class UnderAPathTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org/library, any.key, '', portal.site.base-url",
        "https://example.org/library/, any.key, '', portal.site.base-url",
        "https://example.org, server.servlet.context-path, /library, server.servlet.context-path",
        "https://example.org, spring.mvc.servlet.path, /library, spring.mvc.servlet.path",
        "https://example.org, vaadin.url-mapping, /library/*, vaadin.url-mapping",
        "https://example.org/library, server.servlet.context-path, /library, portal.site.base-url"
    })
    void noPortalStartsBelowAPath(String baseUrl, String key, String value, String named) {
        var settings = new MockEnvironment()
                .withProperty("portal.site.base-url", baseUrl)
                .withProperty(key, value);
        var failure = catchThrowable(() -> UnderAPath.refuse(settings));
        var told = Objects.requireNonNull(new PathFailureAnalyzer().analyze(failure));
        assertThat(told.getDescription()).contains("below a path", named, "/library");
        assertThat(told.getAction()).contains("a host of its own", "PORTAL_SITE_BASEURL");
    }

    @Test
    void aPortalThatDoesNotStartSaysWhyAndWhatToDo(CapturedOutput log) {
        var failure = catchThrowable(() -> SpringApplication.run(
                        Interlocal.class, "--server.servlet.context-path=/library", "--server.port=0")
                .close());
        assertThat(failure).isInstanceOf(UnderAPath.class);
        assertThat(log.getOut())
                .contains(
                        "The portal cannot be served below a path, as server.servlet.context-path has it: /library.",
                        "Give it a host of its own");
    }

    @Test
    void aProxyThatLeadsAPathHereIsToldOfOnce(CapturedOutput log) throws ServletException, IOException {
        var filter = new ForwardedPrefix();
        for (var prefix : List.of("/", "/library", "/library", "/other")) {
            var request = new MockHttpServletRequest("GET", "/");
            request.addHeader("X-Forwarded-Prefix", prefix);
            filter.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        }
        assertThat(log.getOut()).containsOnlyOnce("below a path, as X-Forwarded-Prefix has it: /library.");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org, ''",
        "https://example.org/, ''",
        "http://localhost:8080, /",
        "https://library.example.org, ''"
    })
    void aPortalStartsAtTheRootOfItsHost(String baseUrl, String context) {
        var settings = new MockEnvironment()
                .withProperty("portal.site.base-url", baseUrl)
                .withProperty("server.servlet.context-path", context);
        assertThatCode(() -> UnderAPath.refuse(settings)).doesNotThrowAnyException();
    }
}
