package interlocal.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The 652 examples of CommonMark 0.31.2; the resource lists every one that reads differently here, and why. */
class CommonMarkTest {

    private record Example(int number, String markdown, String html) {}

    private static final List<Example> EXAMPLES = examples();

    @Test
    void thereAre652Examples() {
        assertThat(EXAMPLES).hasSize(652);
    }

    @Test
    void theExamplesThatDifferAreTheListedOnes() throws IOException {
        var listed =
                differences().values().stream().flatMap(List::stream).sorted().toList();
        assertThat(numbers(example -> !isUnchangedButForAttributes(example)))
                .doesNotHaveDuplicates()
                .isEqualTo(listed);
    }

    @Test
    void theDifferencesAreCounted() throws IOException {
        var counts = new TreeMap<String, Integer>();
        differences().forEach((category, numbers) -> counts.put(category, numbers.size()));
        assertThat(counts)
                .containsExactly(
                        entry("BARE_ADDRESS", 5),
                        entry("FLEXMARK", 10),
                        entry("HEADING_DEMOTED", 24),
                        entry("RAW_HTML", 70),
                        entry("SCHEME", 4));
        assertThat(numbers(CommonMarkTest::isUnchanged)).hasSize(513);
        assertThat(numbers(CommonMarkTest::isUnchangedButForAttributes)).hasSize(539);
    }

    @Test
    void aDemotedHeadingDiffersInItsLevelOnly() throws IOException {
        assertThat(differences().get("HEADING_DEMOTED")).allSatisfy(number -> {
            var example = EXAMPLES.get(number - 1);
            assertThat(withoutOurAttributes(Rendered.of(example.markdown()).html()))
                    .isEqualTo(demoted(example.html()));
        });
    }

    @Test
    void anExpiringTextReadsLikeAnyOther() {
        var deadline = Deadline.in(Duration.ofMinutes(1));
        assertThat(EXAMPLES)
                .allSatisfy(example -> assertThat(html(new ExpiringText(example.markdown(), deadline)))
                        .isEqualTo(html(BasedSequence.of(example.markdown()))));
    }

    private static String html(BasedSequence text) {
        var document = Dialect.parse(text);
        new MarkdownSource(new Lines(text.toString()), new Budget(Integer.MAX_VALUE)).of(document);
        return Dialect.html(document);
    }

    private static boolean isUnchanged(Example example) {
        return normal(example.html())
                .equals(normal(Rendered.of(example.markdown()).html()));
    }

    private static boolean isUnchangedButForAttributes(Example example) {
        return normal(example.html())
                .equals(withoutOurAttributes(Rendered.of(example.markdown()).html()));
    }

    private static List<Integer> numbers(Predicate<Example> which) {
        return EXAMPLES.stream().filter(which).map(Example::number).toList();
    }

    private static List<Example> examples() {
        var read = ExampleReader.readExamples(TestResources.getSpec());
        return IntStream.range(0, read.size())
                .mapToObj(at -> new Example(
                        at + 1, read.get(at).getSource(), read.get(at).getHtml().replace('→', '\t')))
                .toList();
    }

    /** HTML that differs in syntax only, such as {@code <br />} and {@code <br>}, is the same after jsoup has read it. */
    private static String normal(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document.body().html().strip().replaceAll(">\\n+<", "><");
    }

    private static String withoutOurAttributes(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.select("h1, h2, h3, h4, h5, h6").removeAttr("id");
        document.select("a.external").removeAttr("class").removeAttr("rel");
        document.outputSettings().prettyPrint(false);
        return normal(document.body().html());
    }

    private static String demoted(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.select("h1, h2, h3, h4, h5, h6")
                .forEach(heading ->
                        heading.tagName("h" + Math.min(6, heading.tagName().charAt(1) - '0' + 1)));
        document.outputSettings().prettyPrint(false);
        return normal(document.body().html());
    }

    /** One category a line: its name, a colon, its example numbers. */
    private static Map<String, List<Integer>> differences() throws IOException {
        try (var resource = CommonMarkTest.class.getResourceAsStream("/markup/commonmark-differences.txt")) {
            var text = new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(": *", 2))
                    .collect(Collectors.toMap(
                            parts -> parts[0],
                            parts -> Arrays.stream(parts[1].split(" +"))
                                    .map(Integer::valueOf)
                                    .toList()));
        }
    }
}
