package interlocal.content.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import interlocal.content.DecisionModel;
import interlocal.content.DecisionModel.Factor;
import interlocal.content.DecisionModel.Towards;
import interlocal.content.DecisionModel.Weight;
import interlocal.content.Desk;
import interlocal.content.Problem;
import interlocal.content.Rule;
import interlocal.content.Slug;
import interlocal.content.TreePath;
import interlocal.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionModelReaderTest {

    private static final TreePath PATH = new TreePath("discussion/model.yaml");
    private static final String MODEL = """
            title: Share it?
            version: "1"
            summary: One question.
            statement: The weights are made up for a test.
            sides:
              - {side: service, label: The service}
            types:
              - {type: horizontal, label: Together, models: [mutual-aid]}
            factors:
              - factor: size
                side: service
                label: Size
                question: Does it get cheaper?
                grades: ["No", Somewhat, Clearly]
                collaborating: {weight: 3, source: 1, because: Scale.}
                towards:
                  - {type: horizontal, weight: -1, source: 1, because: Not alone.}
                lessons: [start-small]
            sources:
              - {title: A study, url: "https://a.example"}
            """;

    private static DecisionModelReader.ReadModel read(String text) {
        return DecisionModelReader.read(PATH, text.getBytes(StandardCharsets.UTF_8), Desk.WORDS);
    }

    @Test
    void aModelIsReadWithItsWeights() {
        var outcome = read(MODEL);
        assertThat(outcome.problems()).isEmpty();
        var model = outcome.model().orElseThrow();
        assertThat(model.factors()).extracting(Factor::label).containsExactly("Size");
        assertThat(model.factors().getFirst().collaborating()).isEqualTo(new Weight(3, 1, "Scale."));
        assertThat(model.factors().getFirst().towards())
                .containsExactly(new Towards(new Slug("horizontal"), new Weight(-1, 1, "Not alone.")));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                change("weight: 3", "weight: 4", 15, Rule.NUMBER),
                change("weight: 3", "weight: 0", 15, Rule.NUMBER),
                change("source: 1, because: Scale.", "source: 2, because: Scale.", 15, Rule.SOURCE_NUMBER),
                change(", because: Scale.", "", 15, Rule.MISSING_KEY),
                change("side: service\n    label: Size", "side: other\n    label: Size", 11, Rule.CHOICE),
                change("- {type: horizontal, weight", "- {type: vertical, weight", 17, Rule.CHOICE),
                change("[\"No\", Somewhat, Clearly]", "[\"No\", Clearly]", 14, Rule.WRONG_TYPE),
                change("mutual-aid", "mutual-help", 8, Rule.UNKNOWN_TERM),
                change("question: Does", "questoin: Does", 10, Rule.MISSING_KEY),
                change(MODEL, "- a\n", 1, Rule.WRONG_TYPE),
                change(MODEL, "title: [", 1, Rule.YAML),
                change(
                        "    lessons",
                        "      - {type: horizontal, weight: 1, source: 1, because: Twice.}\n    lessons",
                        16,
                        Rule.DUPLICATE_TERM));
    }

    private static Arguments change(String from, String to, int line, Rule rule) {
        assertThat(MODEL).contains(from);
        return argumentSet(rule + " " + to.strip(), MODEL.replace(from, to), line, rule);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsWrongIsToldWithItsLineAndKeepsTheModelOut(String text, int line, Rule rule) {
        var outcome = read(text);
        assertThat(outcome.model()).isEmpty();
        assertThat(outcome.problems().stream().filter(Problem::isError))
                .extracting(problem -> problem.line() + " " + problem.rule())
                .contains(line + " " + rule);
        assertThat(outcome.problems())
                .allSatisfy(problem -> assertThat(problem.toString())
                        .startsWith("discussion/model.yaml:")
                        .doesNotContainPattern("\\{[0-9]}"));
    }

    private static DecisionModel own(String path) throws IOException {
        var tree = ContentTree.list(Path.of("content"));
        var words = new TreeReader(tree, Desk.MARKUP, _ -> Vocabulary.open()).vocabularies();
        return DecisionModelReader.read(new TreePath(path), Files.readAllBytes(Path.of("content", path)), words)
                .model()
                .orElseThrow();
    }

    @Test
    void thePortalsOwnHealthCheckAsksTwelveQuestionsThatLeadToLessons() throws IOException {
        var model = own("discussion/health.yaml");
        assertThat(model.factors()).hasSize(12);
        assertThat(model.types()).isEmpty();
        assertThat(model.factors()).allSatisfy(factor -> {
            assertThat(factor.collaborating()).isNotNull();
            assertThat(factor.discuss()).isNotNull();
            assertThat(factor.lessons())
                    .isNotEmpty()
                    .allSatisfy(lesson -> assertThat(Path.of("content", "lessons", lesson + ".md"))
                            .exists());
        });
        assertThat(model.sources()).allMatch(source -> source.record() != null);
    }

    @Test
    void everySourceOfThePortalsOwnModelsIsUsedAndItsRecordExists() throws IOException {
        for (var path : List.of("discussion/model.yaml", "discussion/health.yaml")) {
            var model = own(path);
            var cited = model.factors().stream()
                    .flatMap(factor -> Stream.concat(
                            Stream.ofNullable(factor.collaborating()),
                            factor.towards().stream().map(Towards::weight)))
                    .map(Weight::source)
                    .distinct();
            assertThat(cited)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, model.sources().size())
                                    .boxed()
                                    .toList());
            assertThat(model.sources())
                    .allSatisfy(source -> assertThat(Stream.of("lessons", "research")
                                    .map(folder -> Path.of("content", folder, source.record() + ".md")))
                            .anyMatch(Files::exists));
        }
    }

    @Test
    void thePortalsOwnModelAsksFourteenQuestionsOfTwoSides() throws IOException {
        var model = own(PATH.text());
        assertThat(model.factors()).hasSize(14);
        assertThat(model.factors().stream()
                        .filter(factor -> factor.side().text().equals("service")))
                .hasSize(7);
        assertThat(model.types()).hasSize(7);
        assertThat(model.factors()).allSatisfy(factor -> {
            assertThat(factor.collaborating()).isNotNull();
            assertThat(factor.towards()).isNotEmpty();
            assertThat(factor.discuss()).isNotNull();
        });
        assertThat(model.sources()).allMatch(source -> source.url() != null && source.record() != null);
    }

    @Test
    void noDamageMakesItFail() {
        var random = new Random(5);
        for (var i = 0; i < 1_000; i++) {
            var damaged = new StringBuilder(MODEL);
            for (var j = 0; j < 3; j++) {
                damaged.setCharAt(random.nextInt(damaged.length()), ":-[]{}\"',#\n a0".charAt(random.nextInt(14)));
            }
            assertThat(read(damaged.toString())).isNotNull();
        }
    }
}
