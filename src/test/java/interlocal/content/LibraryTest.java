package interlocal.content;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import interlocal.content.Details.CaseStudy;
import interlocal.content.Details.Lesson;
import interlocal.content.Details.Provider;
import interlocal.markup.Heading;
import interlocal.vocabulary.Concept;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Vocabularies;
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
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
    /** Of two digits or more; the number of the emergency call is a name. */
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![\\d,.])(?!911(?!\\d))\\d[\\d,.]*\\d");

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
    private static Vocabularies vocabularies = new Vocabularies(Map.of());

    @BeforeAll
    static void read() throws IOException {
        var reader = new TreeReader(ContentTree.list(Path.of("content")), Desk.MARKUP, _ -> Vocabulary.open());
        reader.read(_ -> Optional.empty(), candidate -> DOCUMENTS.add(candidate.document()));
        problems = reader.problems();
        vocabularies = reader.vocabularies();
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

    private static Stream<Document> records() {
        return DOCUMENTS.stream().filter(document -> document.type().searchable());
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
    void isComplete() {
        assertThat(records().collect(groupingBy(Document::type, counting())))
                .isEqualTo(Map.of(
                        RecordType.CASE_STUDY, 70L,
                        RecordType.LESSON, 18L,
                        RecordType.TRAINING, 23L,
                        RecordType.PROVIDER, 56L,
                        RecordType.RESEARCH, 20L,
                        RecordType.PRESENTATION, 5L));
        assertThat(records()
                        .filter(document -> document.type() != RecordType.PRESENTATION)
                        .map(LibraryTest::key))
                .containsExactlyInAnyOrderElementsOf(FIGURES.keySet().stream()
                        .filter(key -> key.contains("/"))
                        .toList());
        assertThat(DOCUMENTS.stream().map(document -> document.slug().text()))
                .contains("partnership-forms", "collaboration-commissioner", "key-figures");
    }

    @Test
    void describesEveryModelServiceGroupAndPractice() {
        var paths = DOCUMENTS.stream().map(Document::path).collect(toSet());
        var described = Stream.of(
                        vocabularies
                                .of(Scheme.PARTNERSHIP_MODELS)
                                .concepts()
                                .map(describing(Scheme.PARTNERSHIP_MODELS)),
                        vocabularies.of(Scheme.PRACTICES).concepts().map(describing(Scheme.PRACTICES)),
                        vocabularies.of(Scheme.SERVICE_TYPES).roots().stream().map(describing(Scheme.SERVICE_TYPES)))
                .flatMap(Function.identity())
                .toList();
        assertThat(paths).containsAll(described);
        assertThat(described).hasSize(25 + 13 + 13);
    }

    private static Function<Concept, String> describing(Scheme scheme) {
        return concept -> TreePath.describing(scheme, concept.term()).text();
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

    @Test
    void citesASourceWhereverItGivesAFigure() {
        var softly = new SoftAssertions();
        for (var document : DOCUMENTS) {
            if (isAboutThePortal(document)) {
                continue;
            }
            var before = "";
            for (var part : known(document.body()).split("\\n\\s*\\n|\\n(?=- |\\d+\\. )", -1)) {
                var figures = LONG_NUMBER.matcher(prose(part)).find();
                var cited = part.contains("[^") || (part.startsWith("|") && before.contains("[^"));
                softly.assertThat(!figures || cited)
                        .as("%s: %s", key(document), part)
                        .isTrue();
                before = part;
            }
        }
        softly.assertAll();
    }

    /** The text without its headings and without what it says not to know. */
    private static String known(String body) {
        return body.replaceAll("(?ms)^## What (we do|is) not know.*?(?=^## |\\z)", "")
                .replaceAll("(?m)^#.*$", "");
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
            study.results().forEach(result -> allowed.addAll(figures(result.toString())));
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
            if (document.type().searchable()) {
                softly.assertThat(document.header().sources()).as(key(document)).isNotEmpty();
            }
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
    void relatesEveryRecordBothWays() {
        var records = records().collect(toMap(Document::slug, Function.identity()));
        var softly = new SoftAssertions();
        for (var record : records.values()) {
            softly.assertThat(record.header().related()).as(key(record)).isNotEmpty();
            for (var other : record.header().related()) {
                softly.assertThat(Objects.requireNonNull(records.get(other))
                                .header()
                                .related())
                        .as(other + " names " + record.slug())
                        .contains(record.slug());
            }
        }
        softly.assertAll();
    }

    @Test
    void asksEveryCaseTheSameQuestions() {
        assertThat(of(RecordType.CASE_STUDY)).allSatisfy(document -> {
            assertThat(document.rendered().outline().stream()
                            .filter(heading -> heading.level() == 2)
                            .map(Heading::text))
                    .as(key(document))
                    .containsExactlyElementsOf(QUESTIONS);
            var study = (CaseStudy) document.details();
            assertThat(study.outcome()).as(key(document)).isNotNull();
            assertThat(study.evidence()).as(key(document)).isNotNull();
            assertThat(study.results())
                    .as(key(document))
                    .isNotEmpty()
                    .allMatch(result -> result.value() == null || (result.basis() != null && result.source() != null));
            assertThat(document.header().subjects().models()).isNotEmpty();
            assertThat(document.header().subjects().services()).isNotEmpty();
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
    void saysWhomEveryProviderServes() {
        assertThat(of(RecordType.PROVIDER)
                        .filter(document ->
                                ((Provider) document.details()).serves().isEmpty())
                        .map(document -> document.slug().text()))
                .as("whom they serve is in no source")
                .containsExactly("roman-3");
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

    @Test
    void isPlainEnoughForABusyReader() {
        var softly = new SoftAssertions();
        for (var document : DOCUMENTS) {
            softly.assertThat(grade(prose(document))).as(key(document)).isLessThan(12);
        }
        softly.assertAll();
    }

    /** The Flesch-Kincaid grade: 0.39 words per sentence + 11.8 syllables per word - 15.59; syllables by vowel groups. */
    private static double grade(String text) {
        var sentences = Stream.of(text.replaceAll("[#*_>|-]", " ").split("[.!?:]\\s+|\\n"))
                .filter(sentence -> sentence.split("\\s+").length > 2)
                .toList();
        var words = Pattern.compile("[\\p{L}’']+")
                .matcher(sentences.stream().collect(joining(" ")))
                .results()
                .map(MatchResult::group)
                .toList();
        var syllables = words.stream().mapToLong(LibraryTest::syllables).sum();
        return 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;
    }

    private static long syllables(String word) {
        var groups = Pattern.compile("[aeiouyAEIOUY]+").matcher(word).results().count();
        var silent = word.endsWith("e") && !word.endsWith("le") && groups > 1 ? 1 : 0;
        return Math.max(1, groups - silent);
    }

    private static Stream<Document> of(RecordType type) {
        Predicate<Document> wanted = document -> document.type() == type;
        return DOCUMENTS.stream().filter(wanted);
    }
}
