package interlocal.page.record;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.Walks;
import interlocal.catalog.Published;
import interlocal.catalog.Records;
import interlocal.messages.Reader;
import interlocal.operations.PortalTest;
import interlocal.operations.ReadsOnly;
import interlocal.page.PageRequest;
import interlocal.page.Pages;
import interlocal.page.Visit;
import interlocal.search.Search;
import interlocal.search.SearchRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever the page of a record shows finds the record. */
@PortalTest
@ReadsOnly
class ShownTextTest {

    /** What is of the record, and not of the interface. */
    private static final String OF_THE_RECORD = String.join(
            ", ",
            "h1",
            ".standfirst",
            ".glance dd",
            ".prose > .lead",
            ".prose > .warning p",
            "#page-practice + ul li",
            ".agenda-list li",
            "#page-results + .table-wrap tbody th",
            "#page-results + .table-wrap tbody td.n",
            ".files a",
            ".sources li div");

    /** Words of the interface between those of the record. */
    private static final Pattern SAID_BY_THE_PAGE = Pattern.compile(
            "(?<=, |^)read (?=[0-9])|^(From|Register)\\b|\\b(one place|places|to date|lesson)$|, lesson ");

    private static final int SHORT = 8;
    private static final int RUN = 8;
    private static final int WHOLE = 100;
    private static final int PORTION = 1_000;

    private final Pages pages;
    private final Records records;
    private final Search search;

    ShownTextTest(@Autowired Pages pages, @Autowired Records records, @Autowired Search search) {
        this.pages = pages;
        this.records = records;
        this.search = search;
    }

    @Test
    void findsTheRecordWordByWordAndAsAPhraseIfItIsShort() {
        var lost = new ArrayList<String>();
        for (var record : records.all(records.publishedAfter(null, PORTION))) {
            if (record.document().type().searchable()) {
                shown(record)
                        .forEach(text -> asked(text)
                                .filter(question -> !finds(question, record))
                                .forEach(question -> lost.add(record.document().slug() + ": " + question)));
            }
        }
        assertThat(lost).isEmpty();
    }

    /** All runs of words; in the usual gate, one in a hundred. */
    @Test
    void findsTheRecordByEachRunOfWordsOfItsProse() {
        var oneIn = Walks.of(WHOLE) == WHOLE ? 1 : WHOLE;
        var lost = new ArrayList<String>();
        for (var record : records.all(records.publishedAfter(null, PORTION))) {
            if (record.document().type().searchable()) {
                runs(record).stream()
                        .filter(run -> Math.floorMod(run.hashCode(), oneIn) == 0)
                        .filter(run -> !finds("\"" + run + "\"", record))
                        .forEach(run -> lost.add(record.document().slug() + ": " + run));
            }
        }
        assertThat(lost).isEmpty();
    }

    /** The words of each paragraph, item, cell and heading of the prose, some at a time. */
    private static List<String> runs(Published record) {
        var prose = Jsoup.parseBodyFragment(record.document().rendered().html());
        prose.select(".refs, sup").remove();
        var runs = new ArrayList<String>();
        for (var block : prose.select("p, li:not(:has(p, ul, ol)), td, th, h2, h3, h4, h5, h6")) {
            var words = block.text().replaceAll("[\"“”„]", " ").strip().split("\\s+", -1);
            for (var from = 0; from < words.length; from += RUN) {
                runs.add(String.join(" ", Arrays.copyOfRange(words, from, Math.min(from + RUN, words.length))));
            }
        }
        return runs.stream()
                .filter(run -> run.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    private Set<String> shown(Published record) {
        var address = record.document().address();
        var visit = (Visit.Shown) pages.at(new PageRequest(address.substring(1), Reader.UNKNOWN));
        var page = Jsoup.parseBodyFragment(visit.page().html());
        page.select(".missing, .quiet.small, .pill, .evidence, dd a[href*=?stage=], dd a[href*=?format=],"
                        + " .agenda-list a")
                .remove();
        var texts = new LinkedHashSet<String>();
        for (var part : page.select(OF_THE_RECORD)) {
            part.traverse((node, _) -> {
                if (node instanceof TextNode text && !text.isBlank()) {
                    var said = SAID_BY_THE_PAGE.matcher(text.text().strip()).replaceAll(" ");
                    texts.addAll(part.is("dd") ? List.of(said.split(", ", -1)) : List.of(said.strip()));
                }
            });
        }
        assertThat(texts).as(address).hasSizeGreaterThan(1);
        return texts;
    }

    /** Each word, and the whole if it is short. */
    private static Stream<String> asked(String text) {
        var unquoted = text.replaceAll("[\"“”„]", " ").strip();
        var words = Arrays.stream(unquoted.split("\\s+", -1))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
        var phrase = words.isEmpty() || words.size() > SHORT || !unquoted.equals(text)
                ? Stream.<String>empty()
                : Stream.of("\"" + text + "\"");
        return Stream.concat(words.stream(), phrase);
    }

    private boolean finds(String question, Published record) {
        var document = record.document();
        var itself = " detail:\"" + document.type().folder() + "/" + document.slug() + "\"";
        var request = SearchRequest.EVERYTHING.withText(question + itself);
        return Stream.generate(() -> search.count(request))
                .limit(2) // a busy machine may cut one search short
                .anyMatch(count -> count > 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sample-research|10.1000/182",
                "sample-research|doi:10.1000/182",
                "sample-research|DOI: 10.1000/182.",
                "sample-research|https://doi.org/10.1000/182",
                "sample-research|http://dx.doi.org/10.1000%2F182",
                "sample-case|https://library.example/case-studies/sample-case",
                "sample-case|/case-studies/sample-case",
                "sample-case|/case-studies/sample-case.html?q=x#page-results",
                "sample-case|localhost:8080/case-studies/sample-case"
            })
    void whatIsPastedWholeFindsItsRecordAlone(String slug, String text) {
        assertThat(search.find(SearchRequest.EVERYTHING.withText(text)).slugs()).containsExactly(slug);
    }
}
