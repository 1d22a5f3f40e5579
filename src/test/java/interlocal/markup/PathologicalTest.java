package interlocal.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import interlocal.Patience;
import interlocal.Turn;
import interlocal.Walks;
import interlocal.markup.Rendering.Refused;
import interlocal.markup.Rendering.WhyRefused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pathological inputs of cmark's test suite and some of our own, as large as there and ten times as large. What becomes
 * of each stands in {@code pathological.tsv}: the length and the beginning of the SHA-256 of its HTML, or why it is refused.
 * Those that are too slow, or nearly, and are so already when they are a tenth as large are left to the whole walk.
 */
@Order(Turn.EARLY)
class PathologicalTest {

    private static final Markup MARKUP = new Markup();

    /** For texts that take about as much of the processor as is given to one. A slow machine refuses them all the same. */
    private static final Markup PATIENT = new Markup(Duration.ofSeconds(Walks.whole() ? 25 : 5));

    private static final String NEARLY_TOO_SLOW = "nearly too slow: ";
    private static final String SMALL = " × 1";
    private static final Map<String, String> OUTCOMES = outcomes();

    static Stream<Arguments> texts() {
        return Stream.of(1, 10)
                .flatMap(times -> texts(times).entrySet().stream()
                        .filter(text -> times == 1 || Walks.whole() || !isSlow(text.getKey() + SMALL))
                        .map(text -> {
                            var name = text.getKey() + " × " + times;
                            return Arguments.argumentSet(name, text.getValue(), OUTCOMES.getOrDefault(name, ""));
                        }));
    }

    private static boolean isSlow(String name) {
        var outcome = OUTCOMES.getOrDefault(name, "");
        return outcome.equals(WhyRefused.TOO_SLOW.name()) || outcome.startsWith(NEARLY_TOO_SLOW);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void becomesThisAndLeavesNothingRunning(String text, String outcome) throws NoSuchAlgorithmException {
        var nearlyTooSlow = outcome.startsWith(NEARLY_TOO_SLOW);
        var rendering = (nearlyTooSlow ? PATIENT : MARKUP).render(text, UnaryOperator.identity());
        var busy = rendering();
        assertThat(told(rendering))
                .isIn(outcome.replace(NEARLY_TOO_SLOW, ""), nearlyTooSlow ? WhyRefused.TOO_SLOW.name() : outcome);
        await().atMost(Patience.LONG)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> {
                    busy.retainAll(rendering());
                    return busy.isEmpty();
                });
        assertThat(Rendered.html("*fine*")).isEqualTo("<p><em>fine</em></p>");
    }

    @Test
    void whatBecomesOfEachIsKnown() {
        assertThat(Stream.of(1, 10)
                        .flatMap(times -> texts(times).keySet().stream().map(name -> name + " × " + times)))
                .containsExactlyElementsOf(OUTCOMES.keySet());
    }

    private static String told(Rendering rendering) throws NoSuchAlgorithmException {
        return switch (rendering) {
            case Refused(var reason) -> reason.name();
            case Rendering.Html html -> {
                var bytes = html.html().getBytes(StandardCharsets.UTF_8);
                var hash = HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
                yield html.html().length() + " " + hash.substring(0, 16);
            }
        };
    }

    private static Map<String, String> outcomes() {
        var file = Objects.requireNonNull(PathologicalTest.class.getResourceAsStream("/markup/pathological.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            var outcomes = new LinkedHashMap<String, String>();
            lines.lines().map(line -> line.split("\t", -1)).forEach(row -> outcomes.put(row[0], row[1]));
            return outcomes;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The threads on which a text is rendered just now. */
    private static Set<Thread> rendering() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> Arrays.stream(thread.getValue())
                        .anyMatch(frame -> frame.getClassName().equals(Markup.class.getName())))
                .map(Map.Entry::getKey)
                .filter(thread -> thread.getName().equals(Containment.THREAD))
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    void aTextMayHaveAMillionCharactersAndNotOneMore() {
        assertThat(Rendered.of("a".repeat(1_000_000)).text()).hasSize(1_000_000);
        assertThat(new Markup().render("a".repeat(1_000_001), UnaryOperator.identity()))
                .isEqualTo(new Refused(WhyRefused.TOO_LONG));
    }

    @Test
    void aReferenceToALongAddressCannotBlowUpTheHtml() {
        var text = "[a]: http://" + "x".repeat(50_000) + "\n\n" + "[a] ".repeat(1_000);
        assertThat(new Markup().render(text, UnaryOperator.identity())).isEqualTo(new Refused(WhyRefused.TOO_LONG));
    }

    @Test
    void nestingBeyondReasonIsTooDeep() {
        assertThat(new Markup().render("> ".repeat(200) + "a", UnaryOperator.identity()))
                .isEqualTo(new Refused(WhyRefused.TOO_DEEP));
    }

    @Test
    void aLongRowOfMarksIsALineAcrossThePage() {
        assertThat(Rendered.html("a\n\n" + "* ".repeat(200) + "\n\nb")).isEqualTo("<p>a</p>\n<hr>\n<p>b</p>");
    }

    @Test
    void aTextThatIsNotReadyInTimeIsTooSlow() {
        assertThat(new Markup(Duration.ZERO).render("a ".repeat(10_000), UnaryOperator.identity()))
                .isEqualTo(new Refused(WhyRefused.TOO_SLOW));
    }

    /** The time on the wall is not looked at: a machine on which all takes a hundred times as long refuses nothing more. */
    @Test
    void waitingIsNotWork() {
        UnaryOperator<String> waiting = address -> {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            return address;
        };
        var markup = new Markup(Duration.ofMillis(500));
        assertThat(markup.render("[a](b)\n\n".repeat(10), waiting)).isInstanceOf(Rendering.Html.class);
    }

    /** What runs on without ever reading the text is not waited for. */
    @Test
    void workThatDoesNotLookAtItsTimeIsLeftToItself() {
        var over = new AtomicBoolean();
        UnaryOperator<String> endless = address -> {
            while (!over.get()) {
                Thread.onSpinWait();
            }
            return address;
        };
        assertThat(new Markup(Duration.ofMillis(50)).render("[a](b)", endless))
                .isEqualTo(new Refused(WhyRefused.TOO_SLOW));
        over.set(true);
    }

    @Test
    void aFailureOtherwiseIsUnreadable() {
        UnaryOperator<String> failing = address -> {
            throw new IllegalStateException(address);
        };
        assertThat(new Markup().render("[a](b)", failing)).isEqualTo(new Refused(WhyRefused.UNREADABLE));
    }

    @Test
    void anInterruptIsKeptForTheCaller() {
        Thread.currentThread().interrupt();
        assertThat(Rendered.html("a")).isEqualTo("<p>a</p>");
        assertThat(Thread.interrupted()).isTrue();
    }

    private static Map<String, String> texts(int times) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("nested strong emph", many("*a **a ", 32_500, times) + "b" + many(" a** a*", 32_500, times));
        texts.put("many emph closers with no openers", many("a_ ", 32_500, times));
        texts.put("many emph openers with no closers", many("_a ", 32_500, times));
        texts.put("many link closers with no openers", many("a]", 32_500, times));
        texts.put("many link openers with no closers", many("[a", 32_500, times));
        texts.put("mismatched openers and closers", many("*a_ ", 25_000, times));
        texts.put("issue #389", many("*a ", 20_000, times) + many("_a*_ ", 20_000, times));
        texts.put("openers and closers multiple of 3", "a**b" + many("c* ", 25_000, times));
        texts.put("link openers and emph closers", many("[ a_", 25_000, times));
        texts.put("pattern [ (]( repeated", many("[ (](", 40_000, times));
        texts.put("pattern ![[]() repeated", many("![[]()", 160_000, times));
        texts.put("hard link/emph case", many("**x [a*b**c*](d)", 1, times));
        texts.put("nested brackets", many("[", 25_000, times) + "a" + many("]", 25_000, times));
        texts.put("nested block quotes", many("> ", 25_000, times) + "a");
        texts.put("deeply nested lists", lines(500 * times, line -> "  ".repeat(line) + "* a\n"));
        texts.put("U+0000 in input", many("abc\u0000de\u0000", 1, times));
        texts.put("backticks", lines(2_500 * times, line -> "e" + "`".repeat(line)));
        texts.put("unclosed links A", many("[a](<b", 30_000, times));
        texts.put("unclosed links B", many("[a](b", 30_000, times));
        texts.put("unclosed <!--", "</" + many("<!--", 300_000, times));
        texts.put("empty lines in deeply nested lists", many("- ", 30_000, times) + "x" + many("\n", 30_000, times));
        texts.put(
                "empty lines in deeply nested lists in blockquote",
                "> " + many("- ", 30_000, times) + "x\n" + many(">\n", 30_000, times));
        texts.put("emph in deep blockquote", many(">", 100_000, times) + many("a*", 100_000, times));
        texts.put("many references", lines(8_000 * times, line -> "[" + line + "]: u\n") + many("[0] ", 5_000, times));
        texts.put("nested inlines", many("*", 20_000, times) + "a" + many("*", 20_000, times));

        texts.put("unclosed <?", many("a <?", 30_000, times));
        texts.put("unclosed <!A", many("a <!A ", 30_000, times));
        texts.put("unclosed CDATA", many("a <![CDATA[", 30_000, times));
        texts.put("empty <>", many("<>", 50_000, times));
        texts.put("escapes", many("\\*", 50_000, times));
        texts.put(
                "wide and long table",
                many("|a", 1_000, times) + "\n" + many("|-", 1_000, times) + "\n" + many("|\n", 30_000, times));
        texts.put("footnotes", lines(3_000 * times, line -> "[^" + line + "]: a\n\n[^" + line + "]\n\n"));
        texts.put("citations", many("[^1]", 25_000, times));
        texts.put("bare addresses", many("http://a.b ", 9_000, times));
        texts.put("equal headings", many("# a\n", 25_000, times));
        texts.put("tables", many("a|b\n-|-\nc|d\n\n", 7_000, times));
        return texts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        text -> text.getValue()
                                .substring(0, Math.min(text.getValue().length(), 1_000_000)),
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    private static String many(String part, int count, int times) {
        return part.repeat(Math.min(count * times, 1_000_000 / part.length()));
    }

    /** As many lines as fit. */
    private static String lines(int count, IntFunction<String> line) {
        var text = new StringBuilder();
        for (var at = 0; at < count && text.length() < 1_000_000; at++) {
            text.append(line.apply(at));
        }
        return text.toString();
    }
}
