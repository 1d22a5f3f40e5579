package interlocal.operations.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import interlocal.operations.startup.DatabaseFailureAnalyzer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

class CommandFailuresTest {

    @TempDir
    private Path data;

    private String told(String... arguments) {
        var all = new ArrayList<>(List.of("--portal.data.path=" + data, "--logging.level.root=off"));
        all.addAll(List.of(arguments));
        var failure = catchThrowable(() -> new SpringApplicationBuilder(CatalogApplication.class)
                .web(WebApplicationType.NONE)
                .profiles("postgres")
                .run(all.toArray(String[]::new))
                .close());
        var analysis = new DatabaseFailureAnalyzer().analyze(failure);
        assertThat(analysis).as("%s", failure).isNotNull();
        assertThat(CommandFailures.sentence(failure)).contains(analysis.getDescription(), analysis.getAction());
        return analysis.getDescription();
    }

    @Test
    void aDatabaseThatIsNotNamedIsAskedFor() {
        assertThat(told()).isEqualTo("The profile postgres is chosen, but no PostgreSQL database is named.");
        assertThat(told("--spring.datasource.url=jdbc:h2:mem:other")).contains("no PostgreSQL database is named");
    }

    @Test
    void aDatabaseThatCannotBeReachedIsNamed() {
        assertThat(told("--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/interlocal"))
                .startsWith("The database cannot be used: ")
                .contains("127.0.0.1:1");
    }

    @Test
    void otherFailuresAreLeftToOthers() {
        assertThat(new DatabaseFailureAnalyzer().analyze(new IllegalStateException("something else")))
                .isNull();
    }
}
