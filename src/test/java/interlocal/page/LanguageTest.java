package interlocal.page;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.Http;
import interlocal.catalog.file.VocabularyFiles;
import interlocal.decision.AnswerSheet;
import interlocal.meeting.protocol.EnterResult;
import interlocal.messages.Reader;
import interlocal.operations.PortalTest;
import interlocal.operations.ReadsOnly;
import interlocal.page.decision.AlonePage;
import interlocal.page.meeting.RoomPage;
import interlocal.page.shell.Shell;
import interlocal.vocabulary.Concept;
import interlocal.vocabulary.Scheme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page is in the language of its reader, shown by a language in which every message is marked. */
@PortalTest
@ReadsOnly
class LanguageTest {

    private static final Reader MARKED = PseudoLanguage.READER;
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("interlocal.page.messages", Locale.ROOT);
    private static final List<String> SHOWN = List.of("aria-label", "title", "alt", "placeholder", "data-l");
    private static final Pattern FILLED_IN = Pattern.compile("\\{[^{}]*(?:\\{[^{}]*}[^{}]*)*}");

    private final Pages pages;
    private final Shell shell;
    private final AlonePage alone;
    private final RoomPage room;
    private final Set<String> labels;
    private final Http http;

    LanguageTest(
            @Autowired Pages pages,
            @Autowired Shell shell,
            @Autowired AlonePage alone,
            @Autowired RoomPage room,
            @Autowired VocabularyFiles vocabularies,
            @LocalServerPort int port) {
        this.pages = pages;
        this.shell = shell;
        this.alone = alone;
        this.room = room;
        this.labels = Arrays.stream(Scheme.values())
                .flatMap(scheme -> vocabularies.current().of(scheme).concepts())
                .map(Concept::label)
                .collect(Collectors.toSet());
        this.http = new Http("localhost", port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "search",
                "search?q=fire",
                "search?q=zebrafish",
                "search?q=zebrafish&service=public-safety",
                "search?type=lesson&service=public-safety",
                "search/ranking",
                "case-studies",
                "lessons",
                "research",
                "trainings",
                "presentations",
                "providers",
                "case-studies/lgss-england",
                "lessons/sample-lesson",
                "research/sample-research",
                "trainings/sample-training",
                "presentations/sample-talk",
                "providers/mrsc",
                "pages/key-figures",
                "service-types",
                "service-types/public-safety",
                "service-types/hostile",
                "partnership-models/municipal-merger",
                "discussion",
                "discussion/open",
                "discussion/model",
                "discussion/model/health",
                "discussion/KQ74M-PX2W9",
                "sign-in",
                "account",
                "people",
                "set-up/none",
                "nowhere"
            })
    void aPageSaysNothingInEnglishButItsContent(String address) {
        var page = page(address, MARKED);
        var document = document(page, MARKED);
        assertThat(document.expectFirst("html").attr("lang")).isEqualTo("en-XA");
        assertThat(document.title()).startsWith("⟦").endsWith("⟦Interlocal⟧⟧");
        assertThat(leftInEnglish(document)).isEmpty();
        assertThat(document.text()).contains("⟦");
        assertThat(document(page(address, Reader.UNKNOWN), Reader.UNKNOWN).html())
                .doesNotContain("⟦", "⟧");
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410, 429, 500, 503})
    void soDoesAPageOnAProblem(int status) {
        assertThat(leftInEnglish(document(pages.problem(status, MARKED), MARKED)))
                .isEmpty();
    }

    @Test
    void soDoesWhatAnswersComeTo() {
        var sheet = AnswerSheet.parse("3=costs.capital-intensity.public-partners&1=unions&2=trust&service=brewing");
        var answer = Jsoup.parse(alone.answer(sheet, true, MARKED));
        assertThat(answer.text()).contains("⟦");
        assertThat(leftInEnglish(answer)).isEmpty();
    }

    @Test
    void soDoesTheDoorOfARoom() {
        assertThat(leftInEnglish(Jsoup.parse(room.entry(new EnterResult.Unknown(), MARKED))))
                .isEmpty();
    }

    @Test
    void datesAndWhatIsKeptAreOfTheReader() {
        var home = page("", MARKED);
        assertThat(page("", Reader.UNKNOWN).html()).isNotEqualTo(home.html());
        assertThat(page("", MARKED)).isSameAs(home);
        assertThat(Jsoup.parse(home.html()).select(".new-list time").eachText())
                .isNotEmpty()
                .allMatch(day -> day.matches("⟦\\d+ \\p{L}+ \\d{4}⟧"));
    }

    @Test
    void theLanguageIsThatOfTheRequest() {
        for (var address : List.of("/lessons", "/lessons/sample-lesson.html", "/files/none.pdf")) {
            var answer = http.get(address, "Accept-Language", "de, en-XA;q=0.8, en;q=0.5");
            var page = Jsoup.parse(answer.body());
            assertThat(page.expectFirst("html").attr("lang")).as(address).isEqualTo("en-XA");
            assertThat(page.title()).as(address).startsWith("⟦");
            assertThat(answer.headers().allValues("Vary"))
                    .as(address)
                    .anyMatch(vary -> vary.toLowerCase(Locale.ROOT).contains("accept-language"));
            assertThat(Jsoup.parse(http.get(address, "Accept-Language", "de").body())
                            .expectFirst("html")
                            .attr("lang"))
                    .as(address)
                    .isEqualTo("en");
        }
    }

    @Test
    void theApiSpeaksItToo() {
        var search =
                http.get("/api/v1/search?q=fire", "Accept-Language", "en-XA").body();
        assertThat(search).contains("⟦Case study⟧");
        assertThat(http.get("/api/v1/suggest?q=fir", "Accept-Language", "en-XA").body())
                .contains("⟦Services⟧");
    }

    private Page page(String address, Reader reader) {
        var parts = address.split("\\?", 2);
        var parameters = parts.length == 1
                ? Map.<String, List<String>>of()
                : Arrays.stream(parts[1].split("&", -1))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> List.of(pair[1])));
        return ((Visit.Shown) pages.at(new PageRequest(parts[0], parameters, reader))).page();
    }

    private Document document(Page page, Reader reader) {
        return Jsoup.parse(shell.document(page, reader));
    }

    /** Texts and attributes, other than the labels of terms, of which what is not marked is, or has in it, a message of the interface. */
    private List<String> leftInEnglish(Document document) {
        var left = new ArrayList<String>();
        for (var element : document.getAllElements()) {
            SHOWN.forEach(name -> check(element.attr(name), element, left));
            element.childNodes().stream()
                    .filter(TextNode.class::isInstance)
                    .forEach(text -> check(((TextNode) text).text(), element, left));
        }
        return left;
    }

    private void check(String text, Element element, List<String> left) {
        var rest = PseudoLanguage.unmarked(text);
        if ((WORDS.contains(rest) && !labels.contains(rest))
                || SENTENCES.stream().anyMatch(rest::contains)) {
            left.add(rest + " in " + element.tagName() + " " + element.className());
        }
    }

    private static final Set<String> WORDS = ENGLISH.keySet().stream()
            .map(ENGLISH::getString)
            .map(text -> text.replace("''", "'"))
            .collect(Collectors.toSet());

    private static final Set<String> SENTENCES = WORDS.stream()
            .flatMap(text -> Arrays.stream(FILLED_IN.split(text)))
            .map(String::strip)
            .filter(text -> text.split(" ").length > 2)
            .collect(Collectors.toSet());
}
