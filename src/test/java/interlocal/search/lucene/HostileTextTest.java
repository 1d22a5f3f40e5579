package interlocal.search.lucene;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import interlocal.ProcessorTime;
import interlocal.Turn;
import interlocal.Walks;
import interlocal.search.Engine;
import interlocal.search.Library;
import interlocal.search.Sample;
import interlocal.search.SearchRequest;
import interlocal.search.indexing.Indexer;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that were made to do harm cost no more than those that readers write. */
@Order(Turn.EARLY)
class HostileTextTest {

    private static final int RECORDS = 500;
    private static final int LEXICON = 4_000;
    private static final int HOSTILE = Walks.whole() ? 10_000 : 800;
    private static final int USUAL = Walks.whole() ? 1_000 : 400;
    private static final int MOST_TIMES = 4;

    private static final List<String> PIECES = List.of(
            "(",
            ")",
            "\"",
            "“",
            "-",
            "--",
            "*",
            "?",
            "~2",
            "^1000",
            "/.*/",
            "[* TO *]",
            "{",
            "}",
            "\\",
            "&&",
            "||",
            "!",
            "AND",
            "OR",
            "NOT",
            "title:",
            "text:\"",
            "service:",
            "-outcome:",
            "service:a/b/c/d/e/f/g/h/i",
            "(a+)+$",
            "\u0000",
            "\u0007",
            "\u001b[2J",
            "\u202e",
            "\u200f",
            "\ufeff",
            "\ud83d\ude92",
            "\ud83d",
            "\udc00",
            "e\u0301\u0301\u0301",
            "ﷺ",
            "العربية",
            "עברית",
            "𝕗𝕚𝕣𝕖",
            "<script>",
            "' OR 1=1 --",
            "${jndi:ldap://x}",
            "%00",
            "../../etc/passwd",
            "fire",
            "district",
            "of",
            "the",
            "1,250,000",
            "xqzvk");

    private final Random random = new Random(20_261_122);
    private final Library library = new Library();
    private final Engine engine;

    HostileTextTest(@TempDir Path folder) {
        engine = LuceneEngine.open(folder);
    }

    @BeforeEach
    void fill() {
        library.publish(IntStream.range(0, RECORDS)
                .mapToObj(i -> Sample.of("r" + i, words(6)).summary(words(25)).body(words(150)))
                .toArray(Sample[]::new));
        new Indexer(engine, library).catchUp();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void isAnsweredWithoutErrorsAndAboutAsSoon() {
        dearest(USUAL, this::usual); // warms up
        dearest(USUAL, this::hostile);
        var usual = dearest(USUAL, this::usual);
        var hostile = dearest(HOSTILE, this::hostile);
        assertThat(hostile)
                .as("what 99 of 100 hostile texts take, in µs of the processor; of usual ones %d", usual)
                .isLessThanOrEqualTo(MOST_TIMES * usual);
    }

    /**
     * In how many microseconds of the processor 99 of 100 are answered, whatever else the machine does: found, counted and,
     * where there is nothing, respelt.
     */
    private long dearest(int count, Supplier<String> texts) {
        var times = IntStream.range(0, count)
                .mapToLong(_ -> {
                    var text = texts.get();
                    var start = ProcessorTime.now();
                    engine.ask(SearchRequest.EVERYTHING.withText(text));
                    engine.suggest(text, 8);
                    engine.respell(text);
                    return ProcessorTime.since(start).toNanos() / 1_000;
                })
                .sorted()
                .toArray();
        return times[count * 99 / 100];
    }

    /** One word to a long sentence, out of the records, one word in ten mistyped. */
    private String usual() {
        return Stream.generate(this::word)
                .limit(1 + random.nextInt(12))
                .map(word -> random.nextInt(10) == 0 ? word + word.charAt(0) : word)
                .collect(joining(" "));
    }

    private String words(int count) {
        return Stream.generate(this::word).limit(count).collect(joining(" "));
    }

    /** Few are common, most are rare. */
    private String word() {
        var rank = (int) (LEXICON * Math.pow(random.nextDouble(), 3));
        return Integer.toString(rank * 7_919 + 100_000, Character.MAX_RADIX) + "e";
    }

    private String hostile() {
        return switch (random.nextInt(4)) {
            case 0 -> PIECES.get(random.nextInt(PIECES.size())).repeat(1 + random.nextInt(400));
            case 1 ->
                random.ints(1 + random.nextInt(500), 0, Character.MAX_VALUE + 1)
                        .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
                        .toString();
            default -> {
                var text = new StringBuilder();
                for (var i = 0; i < 1 + random.nextInt(80); i++) {
                    text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "");
                }
                yield text.toString();
            }
        };
    }
}
