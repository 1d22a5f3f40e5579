package interlocal.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summarizingLong;
import static org.assertj.core.api.Assertions.assertThat;

import interlocal.messages.Reader;
import interlocal.operations.PortalTest;
import interlocal.operations.ReadsOnly;
import interlocal.page.shell.Shell;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page that a reader comes to by following links from the home page, up to one chosen filter deep. */
@PortalTest
@ReadsOnly
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

    private final Pages pages;
    private final Shell shell;
    private final ReadPages at;
    private final SequencedMap<String, Document> read = new LinkedHashMap<>();
    private final List<String> dead = new ArrayList<>();

    PagesTest(@Autowired Pages pages, @Autowired Shell shell) {
        this.pages = pages;
        this.shell = shell;
        this.at = new ReadPages(pages, shell);
    }

    @BeforeAll
    void followEveryLink() {
        var waiting = new ArrayDeque<>(List.of("/"));
        while (!waiting.isEmpty()) {
            var address = waiting.poll();
            if (read.containsKey(address)) {
                continue;
            }
            var page = at.at(address);
            if (page == null) {
                dead.add(address);
                continue;
            }
            read.put(address, page);
            links(page).filter(PagesTest::isFollowed).forEach(waiting::add);
        }
    }

    @Test
    void noLinkIsDead() {
        assertThat(dead).isEmpty();
        assertThat(read).hasSizeGreaterThan(100);
    }

    @Test
    void everyPageHasOneTitleAndItsHeadingsInOrder() {
        everywhere((page, softly) -> {
            softly.assertThat(page.select("h1")).hasSize(1);
            var last = 0;
            for (var heading : page.select("h1, main h2, main h3, main h4, main h5, main h6")) {
                var level = heading.tagName().charAt(1) - '0';
                softly.assertThat(level).as(heading.outerHtml()).isLessThanOrEqualTo(last + 1 + (last == 0 ? 1 : 0));
                last = level;
            }
        });
    }

    @Test
    void idsAreUniqueAndThoseNamedExist() {
        everywhere((page, softly) -> {
            softly.assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            for (var attribute : List.of("aria-labelledby", "aria-describedby", "aria-controls", "for")) {
                for (var id : page.select("[" + attribute + "]").eachAttr(attribute)) {
                    softly.assertThat(page.getElementById(id))
                            .as(attribute + "=" + id)
                            .isNotNull();
                }
            }
            page.select("input:not([type=hidden])")
                    .forEach(field -> softly.assertThat(page.select("label[for=" + field.id() + "]"))
                            .as(field.outerHtml())
                            .hasSize(1));
        });
    }

    @Test
    void everyLinkHasWordsAndAnAddress() {
        everywhere((page, softly) -> page.select("a").forEach(link -> {
            softly.assertThat(link.attr("aria-label") + link.text())
                    .as(link.outerHtml())
                    .isNotBlank();
            if (!link.hasAttr("aria-current")) {
                softly.assertThat(link.attr("href")).as(link.outerHtml()).isNotEmpty();
            }
        }));
    }

    @Test
    void linksWithinAPageNameItAndLeadToSomething() {
        everywhere((page, softly) -> page.select("main a[href*=#]").stream()
                .filter(link -> !link.attr("href").startsWith("http"))
                .forEach(link -> {
                    var address = link.attr("href");
                    var target = read.get(address.substring(0, address.indexOf('#')));
                    softly.assertThat(target).as(address).isNotNull();
                    if (target != null) {
                        softly.assertThat(target.getElementById(address.substring(address.indexOf('#') + 1)))
                                .as(address)
                                .isNotNull();
                    }
                }));
    }

    @Test
    void theOutlineIsTheHeadingsInTheirOrder() {
        var outlined = read.values().stream()
                .filter(page -> !page.select("nav.outline").isEmpty())
                .toList();
        assertThat(outlined).hasSizeGreaterThan(20);
        for (var page : outlined) {
            var headings = page.select("article h2").stream()
                    .map(heading -> heading.id() + " " + heading.text())
                    .toList();
            for (var outline : page.select("nav.outline, details.toc")) {
                assertThat(outline.select("a").stream()
                                .map(link -> link.attr("href").replaceFirst("^.*#", "") + " " + link.text()))
                        .as(page.title())
                        .containsExactlyElementsOf(headings);
            }
        }
    }

    @Test
    void aCellOfTheHomePageCountsWhatItLists() {
        var cells = at.required("/").select("table.map a.cell");
        assertThat(cells).isNotEmpty();
        for (var cell : cells) {
            assertThat(at.total(cell.attr("href"))).as(cell.attr("href")).isEqualTo(cases(cell));
        }
    }

    @Test
    void aDarkerCellOfTheHomePageHasMoreCases() {
        var tints = at.required("/").select("table.map a.cell").stream()
                .collect(groupingBy(cell -> cell.className(), TreeMap::new, summarizingLong(PagesTest::cases)));
        assertThat(tints.keySet()).hasSizeGreaterThan(2).allMatch(tint -> tint.matches("cell h[0-3]"));
        for (var tint = tints.firstEntry(); tint != null; tint = tints.higherEntry(tint.getKey())) {
            var darker = tints.higherEntry(tint.getKey());
            assertThat(tint.getValue().getMax())
                    .isLessThan(
                            darker == null ? Long.MAX_VALUE : darker.getValue().getMin());
        }
    }

    private static long cases(Element cell) {
        return Long.parseLong(cell.ownText());
    }

    @Test
    void aPageIsADocumentWithoutScripts() {
        var page = Jsoup.parse(shell.document(pages.problem(404, Reader.UNKNOWN), Reader.UNKNOWN));
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("link[rel=stylesheet]")).hasSize(2);
    }

    private void everywhere(Check check) {
        var softly = new SoftAssertions();
        read.forEach((address, page) -> {
            var errors = softly.assertionErrorsCollected().size();
            check.of(page, softly);
            if (softly.assertionErrorsCollected().size() > errors) {
                softly.fail("… on " + address);
            }
        });
        softly.assertAll();
    }

    private interface Check {
        void of(Document page, SoftAssertions softly);
    }

    /** Of links, without fragments, and of checkboxes. */
    private static Stream<String> links(Document page) {
        return Stream.concat(
                page.select("a[href^=/]").stream().map(link -> link.attr("href").replaceFirst("#.*", "")),
                page.select("input[data-address]").eachAttr("data-address").stream());
    }

    /** Not other forms of a record, files, or filters upon filters. */
    private static boolean isFollowed(String address) {
        return !address.startsWith("/files/")
                && !address.matches("[^?]*\\.[a-z]+")
                && address.chars().filter(c -> c == '=').count() <= 1;
    }
}
