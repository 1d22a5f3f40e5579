package interlocal.content;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import interlocal.content.Details.CaseStudy;
import interlocal.content.Details.Lesson;
import interlocal.content.tree.ContentTree;
import interlocal.content.tree.TreeReader;
import interlocal.markup.Heading;
import interlocal.vocabulary.Vocabulary;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The library in {@code content/} keeps its own rules. The ledger holds what its sources say: their addresses, and for
 * each record the figures read in them.
 */
class LibraryTest {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}’'-]+");
    private static final List<String> QUESTIONS = List.of(
            "Why it began",
            "What they did",
            "Who decides, who pays",
            "What it came to",
            "What to take from it",
            "What we do not know");

    private static final List<Document> DOCUMENTS = new ArrayList<>();
    private static final Set<String> SOURCES = new HashSet<>();
    private static final Map<String, Set<BigDecimal>> FIGURES = ledger();
    private static List<Problem> problems = List.of();

    @BeforeAll
    static void read() throws IOException {
        var reader = new TreeReader(ContentTree.list(Path.of("content")), Desk.MARKUP, _ -> Vocabulary.open());
        reader.read(_ -> Optional.empty(), candidate -> DOCUMENTS.add(candidate.document()));
        problems = reader.problems();
    }

    private static Map<String, Set<BigDecimal>> ledger() {
        var root = JsonMapper.shared()
                .readTree(Objects.requireNonNull(LibraryTest.class.getResourceAsStream("/library/ledger.json")));
        root.get("sources").valueStream().map(JsonNode::asString).forEach(SOURCES::add);
        return root.get("figures")
                .propertyStream()
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue()
                                .valueStream()
                                .map(figure -> figure(figure.asString()))
                                .collect(toSet())));
    }

    private static BigDecimal figure(String digits) {
        return new BigDecimal(digits.replaceAll(",+$", "").replace(",", "")).stripTrailingZeros();
    }

    private static Set<BigDecimal> figures(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(LibraryTest::figure)
                .collect(toSet());
    }

    private static String key(Document document) {
        return document.type().folder() + "/" + document.slug();
    }

    /** The text without citations, addresses and the numbers of lists. */
    private static String prose(Document document) {
        return prose(document.body());
    }

    private static String prose(String markdown) {
        return markdown.replaceAll("\\[\\^[^\\]]+]", "")
                .replaceAll("]\\([^)]*\\)", "]")
                .replaceAll("https?://\\S+", "")
                .replaceAll("(?m)^\\d+\\. ", "");
    }

    @Test
    void hasNoProblem() {
        assertThat(problems).isEmpty();
    }

    @Test
    void everyRecordIsInTheLedgerAndNoOther() {
        assertThat(DOCUMENTS.stream()
                        .filter(document -> document.type().searchable() && document.type() != RecordType.PRESENTATION)
                        .map(LibraryTest::key))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(FIGURES.keySet().stream()
                        .filter(key -> key.contains("/"))
                        .toList());
    }

    /** A source may write thousands, millions and billions as words. */
    @Test
    void hasNoResultThatItsSourcesLack() {
        var softly = new SoftAssertions();
        for (var document : DOCUMENTS) {
            if (document.details() instanceof CaseStudy study) {
                for (var result : study.results()) {
                    softly.assertThat(figures(said(result)))
                            .as("%s: %s", key(document), result.measure())
                            .allMatch(figure -> isInTheLedger(document, figure));
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void anInventedResultIsFound() {
        var document = of(RecordType.CASE_STUDY).findFirst().orElseThrow();
        assertThat(isInTheLedger(document, new BigDecimal("987654321"))).isFalse();
    }

    private static String said(Details.Result result) {
        return Stream.of(result.measure(), result.baseline(), result.value(), result.unit(), result.period())
                .filter(Objects::nonNull)
                .collect(joining(" "));
    }

    private static boolean isInTheLedger(Document document, BigDecimal figure) {
        var read = FIGURES.getOrDefault(key(document), Set.of());
        return IntStream.of(0, 3, 6, 9)
                .mapToObj(zeros -> figure.movePointLeft(zeros).stripTrailingZeros())
                .anyMatch(read::contains);
    }

    @Test
    void hasNoFigureThatItsSourcesLack() {
        var anywhere = FIGURES.values().stream().flatMap(Set::stream).collect(toSet());
        var softly = new SoftAssertions();
        for (var document : DOCUMENTS) {
            if (isAboutThePortal(document)) {
                continue;
            }
            var allowed = document.type() == RecordType.PAGE ? anywhere : allowed(document);
            assertThat(allowed).as(key(document)).isNotNull();
            softly.assertThat(figures(prose(document))).as(key(document)).allMatch(allowed::contains);
        }
        softly.assertAll();
    }

    private static boolean isAboutThePortal(Document document) {
        return document.type() == RecordType.PAGE && document.header().sources().isEmpty();
    }

    /** Its own figures, those of its results and of its sources' dates, and those of the records that it names. */
    private static Set<BigDecimal> allowed(Document document) {
        var allowed = new HashSet<BigDecimal>();
        var named = document.header().related().stream().map(Slug::text).collect(toSet());
        Pattern.compile("([a-z0-9-]+)\\.md")
                .matcher(document.body())
                .results()
                .forEach(link -> named.add(link.group(1)));
        named.add(document.slug().text());
        FIGURES.forEach((key, figures) -> {
            if (key.equals(document.type().folder()) || named.contains(key.substring(key.indexOf('/') + 1))) {
                allowed.addAll(figures);
            }
        });
        allowed.addAll(figures(document.header().title()));
        for (var source : document.header().sources()) {
            allowed.addAll(figures(source.title() + " " + source.year()));
        }
        if (document.details() instanceof CaseStudy study) {
            study.results().forEach(result -> allowed.addAll(figures(said(result))));
        }
        return allowed;
    }

    @Test
    void citesOnlyTheSourcesOfTheLedger() {
        var softly = new SoftAssertions();
        for (var document : DOCUMENTS) {
            softly.assertThat(document.header().sources())
                    .as(key(document))
                    .allMatch(source -> source.url() == null
                            || SOURCES.contains(source.url().toString())
                            || SOURCES.contains(
                                    source.url().toString().replace("%20", " ").replace("%7C", "|")));
        }
        softly.assertAll();
    }

    @Test
    void inventsNoPlaceOnTheMap() {
        assertThat(DOCUMENTS)
                .allSatisfy(document -> assertThat(document.header().places())
                        .as(key(document))
                        .allMatch(place -> place.lat() == null && place.lon() == null));
    }

    @Test
    void asksEveryCaseTheSameQuestions() {
        assertThat(of(RecordType.CASE_STUDY)).allSatisfy(document -> {
            assertThat(document.rendered().outline().stream()
                            .filter(heading -> heading.level() == 2)
                            .map(Heading::text))
                    .as(key(document))
                    .containsExactlyElementsOf(QUESTIONS);
        });
    }

    @Test
    void hasTheLessonsOfTheClearinghouseAsASeries() {
        assertThat(of(RecordType.LESSON)
                        .map(document -> (Lesson) document.details())
                        .filter(lesson -> Objects.equals(lesson.series(), "Integrated Service Delivery"))
                        .map(Lesson::number))
                .containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    @Test
    void isAsLongAsReadersHaveTimeFor() {
        var softly = new SoftAssertions();
        for (var document : DOCUMENTS) {
            var words = WORD.matcher(prose(document)).results().count();
            var describesModel = document.path().startsWith("pages/partnership-models/");
            switch (document.type()) {
                case CASE_STUDY -> softly.assertThat(words).as(key(document)).isBetween(350L, 900L);
                case LESSON -> softly.assertThat(words).as(key(document)).isBetween(250L, 600L);
                case RESEARCH, TRAINING, PROVIDER, PRESENTATION ->
                    softly.assertThat(words).as(key(document)).isBetween(120L, 300L);
                case PAGE -> {
                    if (!isAboutThePortal(document)) {
                        softly.assertThat(words)
                                .as(key(document))
                                .isBetween(describesModel ? 250L : 120L, describesModel ? 600L : 300L);
                    }
                }
            }
        }
        softly.assertAll();
    }

    private static Stream<Document> of(RecordType type) {
        Predicate<Document> wanted = document -> document.type() == type;
        return DOCUMENTS.stream().filter(wanted);
    }
}
