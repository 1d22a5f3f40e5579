package interlocal.operations.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.URI;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

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
        var failure = catchThrowable(
                () -> UnderAPath.refuse(URI.create(baseUrl), new MockEnvironment().withProperty(key, value)));
        var told = Objects.requireNonNull(new PathFailureAnalyzer().analyze(failure));
        assertThat(told.getDescription()).contains("below a path", named, "/library");
        assertThat(told.getAction()).contains("a host of its own", "PORTAL_SITE_BASEURL");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org, ''",
        "https://example.org/, ''",
        "http://localhost:8080, /",
        "https://library.example.org, ''"
    })
    void aPortalStartsAtTheRootOfItsHost(String baseUrl, String context) {
        var settings = new MockEnvironment().withProperty("server.servlet.context-path", context);
        assertThatCode(() -> UnderAPath.refuse(URI.create(baseUrl), settings)).doesNotThrowAnyException();
    }
}
