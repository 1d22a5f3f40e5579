package interlocal.operations.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class OtherPathTest {

    @ParameterizedTest
    @CsvSource({"spring.mvc.servlet.path, /library", "vaadin.url-mapping, /library/*"})
    void noPortalIsMovedInPart(String key, String value) {
        var failure = catchThrowable(() -> OtherPath.refuse(new MockEnvironment().withProperty(key, value)));
        var told = Objects.requireNonNull(new PathFailureAnalyzer().analyze(failure));
        assertThat(told.getDescription()).contains(key, value);
        assertThat(told.getAction()).contains("server.servlet.context-path", "SERVER_SERVLET_CONTEXT_PATH");
    }

    @Test
    void aPortalMayBeMovedAsAWhole() {
        var settings = new MockEnvironment()
                .withProperty("server.servlet.context-path", "/library")
                .withProperty("vaadin.url-mapping", "/*");
        assertThatCode(() -> OtherPath.refuse(settings)).doesNotThrowAnyException();
    }
}
