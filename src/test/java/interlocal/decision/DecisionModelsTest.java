package interlocal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import interlocal.Patience;
import interlocal.content.Slug;
import interlocal.operations.PortalTest;
import interlocal.operations.TestLibrary;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class DecisionModelsTest {

    private static final Slug KEY = new Slug("sample-model");
    private static final String FILE = "discussion/sample-model.yaml";
    private static final String TEXT = """
            title: Sample
            version: "1"
            summary: One question.
            statement: Made up.
            sides:
              - {side: only, label: Only}
            factors:
              - factor: size
                side: only
                label: Size
                question: Is it large?
                grades: ["No", Somewhat, "Yes"]
            """;

    private final DecisionModels models;
    private final TestLibrary library;

    DecisionModelsTest(@Autowired DecisionModels models, @Autowired TestLibrary library) {
        this.models = models;
        this.library = library;
    }

    @AfterEach
    void remove() {
        library.remove(FILE);
        versionBecomes(null);
    }

    @Test
    void aChangedFileReplacesTheModelUnlessItHasErrors() {
        library.save(FILE, TEXT);
        versionBecomes("1");
        var first = models.current(KEY).orElseThrow();
        library.save(FILE, TEXT.replace("\"1\"", "\"2\""));
        versionBecomes("2");
        library.save(FILE, TEXT.replace("side: only\n    label: Size", "side: other\n    label: Size"));
        library.save("discussion/other-sample.yaml", TEXT);
        await().atMost(Patience.LONG)
                .until(() -> models.current(new Slug("other-sample")).isPresent());
        assertThat(models.current(KEY).orElseThrow().model().version()).isEqualTo("2");
        library.remove("discussion/other-sample.yaml");
        assertThat(DecisionModels.read(first.key(), first.source())).hasValue(first.model());
    }

    @Test
    void thePortalShipsBothModels() {
        library.save(FILE, TEXT);
        versionBecomes("1");
        assertThat(models.current(DecisionModels.DECISION).orElseThrow().model().types())
                .hasSize(7);
        assertThat(models.current(DecisionModels.HEALTH).orElseThrow().model().types())
                .isEmpty();
        assertThat(models.all()).extracting(Edition::key).contains(DecisionModels.DECISION, DecisionModels.HEALTH, KEY);
    }

    @Test
    void invalidFilesAreNotModels() {
        library.save(FILE, TEXT);
        assertThat(DecisionModels.read(KEY, "title: [")).isEmpty();
        assertThat(models.current(new Slug("none"))).isEmpty();
    }

    private void versionBecomes(@Nullable String version) {
        await().atMost(Patience.LONG)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> models.current(KEY)
                        .map(edition -> edition.model().version())
                        .equals(Optional.ofNullable(version)));
    }
}
