package interlocal.content.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import interlocal.content.Desk;
import interlocal.content.Details.Capability;
import interlocal.content.Details.Provider;
import interlocal.content.Document;
import interlocal.content.RecordType;
import interlocal.content.Rule;
import interlocal.content.Slug;
import interlocal.content.Source;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import interlocal.vocabulary.Vocabulary;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderListTest {

    private static final String LIST = "providers/state.csv";

    @TempDir
    private Path root;

    private Map<String, Document> accepted = new LinkedHashMap<>();

    private List<String> read(String csv) throws IOException {
        return read(csv, StandardCharsets.UTF_8);
    }

    /** Reads a folder that has just this list; what is wrong is told in short. */
    private List<String> read(String csv, Charset encoding) throws IOException {
        Files.createDirectories(root.resolve("providers"));
        Files.writeString(root.resolve(LIST), csv, encoding);
        Files.createDirectories(root.resolve("vocabulary"));
        Files.writeString(root.resolve(Scheme.JURISDICTIONS.file()), Desk.vocabulary(Scheme.JURISDICTIONS));
        var reader = new TreeReader(ContentTree.list(root), Desk.MARKUP, _ -> Vocabulary.open());
        accepted = new LinkedHashMap<>();
        reader.read(
                _ -> Optional.empty(),
                candidate -> accepted.put(candidate.document().slug().text(), candidate.document()));
        assertThat(reader.problems()).allSatisfy(problem -> {
            assertThat(problem.path()).isEqualTo(LIST);
            assertThat(problem.toString()).doesNotContainPattern("\\{[0-9]}");
        });
        return reader.problems().stream()
                .map(problem -> problem.line() + " " + problem.rule())
                .toList();
    }

    private Document only() {
        assertThat(accepted).hasSize(1);
        return accepted.values().iterator().next();
    }

    @Test
    void everyRowIsAProvider() throws IOException {
        var told = read("""
            title,summary,serves,capabilities,contact.url,contact.phone,sources.title,sources.url,cost,body
            Aid to Towns,"Helps, and listens.",united-states/oregon; canada,analysis;training,https://a.example,+1 800 555 0100,Home,https://a.example/x,Free,"## What it does

            It helps.[^1]"
            Other Aid,Helps too.,,,,,,,,
            """);
        assertThat(told).isEmpty();
        assertThat(accepted.keySet()).containsExactlyInAnyOrder("aid-to-towns", "other-aid");
        var aid = Objects.requireNonNull(accepted.get("aid-to-towns"));
        assertThat(aid.type()).isEqualTo(RecordType.PROVIDER);
        assertThat(aid.path()).isEqualTo(LIST + "#aid-to-towns");
        assertThat(aid.header().title()).isEqualTo("Aid to Towns");
        assertThat(aid.header().summary()).isEqualTo("Helps, and listens.");
        assertThat(aid.header().sources()).extracting(Source::title).containsExactly("Home");
        assertThat(aid.rendered().html()).contains("What it does", "<p>It helps.");
        var details = (Provider) aid.details();
        assertThat(details.serves()).containsExactly(new Term("united-states/oregon"), new Term("canada"));
        assertThat(details.capabilities()).containsExactly(Capability.ANALYSIS, Capability.TRAINING);
        assertThat(Objects.requireNonNull(details.contact()).url()).isEqualTo(URI.create("https://a.example"));
        assertThat(details.cost()).isEqualTo("Free");
    }

    @Test
    void spreadsheetsMayDivideTheirCellsOtherwise() throws IOException {
        assertThat(read("\uFEFFTitle;Summary;Serves\r\nÉtat d’aide;It helps, too.;canada\r\n;;\r\n"))
                .isEmpty();
        assertThat(only().slug()).isEqualTo(new Slug("etat-daide"));
        assertThat(only().header().summary()).isEqualTo("It helps, too.");
        assertThat(read("title\tsummary\tReview Every\nAid\tHelps.\tP2Y\n")).isEmpty();
        assertThat(only().header().reviewEvery()).hasToString("P2Y");
    }

    @Test
    void theKeySlugKeepsTheAddressWhenTheTitleChanges() throws IOException {
        assertThat(read("slug,title,summary\naid,Aid to Towns,Helps.\n")).isEmpty();
        assertThat(only().address()).isEqualTo("/providers/aid");
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                list("title,summary\nAid\n", 2, Rule.MISSING_KEY),
                list("title,summary\n,Helps.\n", 2, Rule.MISSING_KEY),
                list("title\nAid\n", 1, Rule.MISSING_KEY),
                list("", 1, Rule.MISSING_KEY),
                list("title,,summary\nAid,?,Helps.\n", 1, Rule.LIST),
                list("title,summary,Title\n", 1, Rule.DUPLICATE_KEY),
                list("title,summary\nAid,Helps, and listens.\n", 2, Rule.LIST_ROW),
                list("title,summary\nAid,\"Helps.\n", 2, Rule.LIST),
                list("title,summary\nAid,\"He\nlps.\"\nMore,\"Helps.\" it\n", 4, Rule.LIST),
                list("title,summary\nAid,He\u0008lps.\n", 2, Rule.CONTROL_CHARACTER),
                list("title,summary\nAid,Helps.\nAid,Helps.\n", 3, Rule.DUPLICATE_SLUG),
                list("title,summary\n援助,Helps.\n", 2, Rule.SLUG),
                list("slug,title,summary\nA Id,Aid,Helps.\n", 2, Rule.SLUG),
                list("title,summary,capabilities\nAid,\"He\nlps.\",\nMore,Helps.,flying\n", 4, Rule.CHOICE),
                list("title,summary,contact.url\nAid,Helps.,www.a.example\n", 2, Rule.WEB_ADDRESS),
                list("title,summary,colour\nAid,Helps.,red\nMore,Helps.,blue\n", 1, Rule.UNKNOWN_KEY),
                list("title,summary,related\nAid,Helps.,nobody\n", 2, Rule.UNKNOWN_RELATED),
                list("title,summary,body\nAid,Helps.,[a](gone.md)\n", 2, Rule.BROKEN_LINK),
                list("title,summary\nAid," + "a".repeat(5_000_000) + "\n", 0, Rule.FILE_SIZE),
                list("title,summary\nAid," + "a".repeat(301) + "\n", 2, Rule.TOO_LONG));
    }

    private static Arguments list(String csv, int line, Rule rule) {
        return argumentSet(rule + " " + csv.length(), csv, line, rule);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsWrongIsToldWithItsLineInTheList(String csv, int line, Rule rule) throws IOException {
        assertThat(read(csv)).contains(line + " " + rule).allMatch(told -> told.endsWith(" " + rule));
    }

    static Stream<Arguments> habits() {
        return Stream.of(
                habit("padding columns", "title,summary,,\nAid,Helps.,,\n"),
                habit("a padding column within", "title,,summary\nAid,,Helps.\n"),
                habit("padding rows", ",\n\ntitle,summary\n,\nAid,Helps.\n,\n\n"),
                habit("rows padded beyond the keys", "title,summary\nAid,Helps.,,,,\n"),
                habit("a line that says the separator", "sep=;\r\ntitle;summary\r\nAid;Helps.\r\n"),
                habit("that line in quotes", "\"sep=,\"\ntitle,summary\nAid,Helps.\n"),
                habit("that line padded", "SEP=;;;\ntitle;summary\nAid;Helps.\n"),
                habit("no-break spaces", "title\u00a0,\u00a0summary\nAid\u00a0, \u202fHelps.\u2003\n\u00a0,\u00a0\n"),
                habit("a byte order mark", "\uFEFFtitle,summary\nAid,Helps.\n"),
                habit("two byte order marks", "\uFEFF\uFEFFtitle,summary\nAid,Helps.\n"),
                habit("a mark before a quote", "\uFEFF\"title\",\"summary\"\n\"Aid\",\"Helps.\"\n"),
                habit("semicolons", "title;summary\nAid;Helps.\n"),
                habit("tabs", "title\tsummary\nAid\tHelps.\n"),
                habit("bars", "title|summary\nAid|Helps.\n"),
                habit("line ends of old", "title,summary\rAid,Helps.\r"),
                habit("a space before a quote", "title, \"summary\"\nAid, \"Helps.\"\n"),
                habit("capitals, and characters that cannot be seen", "TITLE,Summary\u200b\n\u2060Aid,Helps.\u200b\n"));
    }

    private static Arguments habit(String name, String csv) {
        return argumentSet(name, csv);
    }

    @ParameterizedTest
    @MethodSource("habits")
    void whatSpreadsheetsAddIsNoContent(String csv) throws IOException {
        assertThat(read(csv)).isEmpty();
        assertThat(only().slug()).isEqualTo(new Slug("aid"));
        assertThat(only().header().title()).isEqualTo("Aid");
        assertThat(only().header().summary()).isEqualTo("Helps.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "x-UTF-16LE-BOM"})
    void aListInUtf16IsRead(String encoding) throws IOException {
        assertThat(read("title\tsummary\nÉtat\tHelps.\n", Charset.forName(encoding)))
                .isEmpty();
        assertThat(only().address()).isEqualTo("/providers/etat");
    }

    @Test
    void theLinesOfAListBelowALineOfItsSeparatorAreItsOwn() throws IOException {
        assertThat(read("sep=;\n\ntitle;summary;colour\nAid;;red\n")).containsExactly("3 UNKNOWN_KEY", "4 MISSING_KEY");
    }

    @Test
    void theSlugOfARowHasAllTheLettersOfItsTitle() throws IOException {
        assertThat(read("title,summary\nŁódź Ødegård & Straße,It helps.\n")).isEmpty();
        assertThat(only().address()).isEqualTo("/providers/lodz-odegard-strasse");
    }

    @Test
    void aListThatIsNotUtf8IsKeptOut() throws IOException {
        assertThat(read("title,summary\nÉtat,Helps.\n", StandardCharsets.ISO_8859_1))
                .containsExactly("2 ENCODING");
        assertThat(accepted).isEmpty();
    }

    @Test
    void whateverStandsInACellIsReadBackAsItWas() throws IOException {
        var random = new Random(22);
        var alphabet = "ab\"\\'\n\t:{}[]#,&*!|>%@`-? éß漢😀";
        for (var i = 0; i < 500; i++) {
            var text = random.ints(1 + random.nextInt(40), 0, alphabet.codePointCount(0, alphabet.length()))
                    .map(at -> alphabet.codePointAt(alphabet.offsetByCodePoints(0, at)))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString()
                    .strip();
            if (text.isEmpty()) {
                continue;
            }
            var cell = "\"" + text.replace("\"", "\"\"") + "\"";
            assertThat(read("slug,title,summary,kind,contact.x\na,T,S," + cell + "," + cell + "\n"))
                    .containsExactly("1 UNKNOWN_KEY");
            assertThat(((Provider) only().details()).kind()).isEqualTo(text);
            assertThat(only().frontMatter()).containsEntry("contact", Map.of("x", text));
        }
    }

    @Test
    void noDamageMakesAListFail() throws IOException {
        var random = new Random(2026);
        var good = """
            title,summary,serves,contact.url,body
            Aid,"Helps, and listens.",canada,https://a.example,"It
            helps."
            More,Helps.,,,
            """;
        for (var i = 0; i < 500; i++) {
            var damaged = new StringBuilder(good);
            for (var j = 0; j < 3; j++) {
                damaged.setCharAt(random.nextInt(damaged.length()), ",;\"\n\r\t\0 .#a".charAt(random.nextInt(11)));
            }
            read(damaged.toString());
        }
    }
}
