package interlocal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.Walks;
import interlocal.catalog.Changes;
import interlocal.catalog.Records;
import interlocal.content.RecordType;
import interlocal.page.Pages;
import interlocal.page.Site;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class CrawlersTest extends ExchangeTest {

    @Autowired
    private Records records;

    @Autowired
    private Changes changes;

    @Autowired
    private Pages pages;

    @Autowired
    private Site site;

    @Test
    void theSitemapHasEveryPublicPageOnce() {
        var addresses = new ArrayList<String>(
                List.of("/", "/discussion", "/discussion/open", "/discussion/model", "/discussion/model/health"));
        Arrays.stream(RecordType.values())
                .filter(RecordType::searchable)
                .forEach(type -> addresses.add("/" + type.folder()));
        records.all(records.publishedAfter(null, 1_000))
                .forEach(record -> addresses.add(record.document().address()));
        var sitemap = xml(http().get("/sitemap.xml").text());
        assertThat(sitemap.select("urlset[xmlns=http://www.sitemaps.org/schemas/sitemap/0.9] > url > loc")
                        .eachText())
                .containsExactlyInAnyOrderElementsOf(
                        addresses.stream().map(path -> SITE + path).toList())
                .contains(SITE + "/pages/about", SITE + "/case-studies/" + Samples.RENAMED)
                .doesNotContain(SITE + "/case-studies/" + Samples.WITHDRAWN);
    }

    @Test
    void everyAddressOfTheSitemapHasItsPage() {
        for (var loc :
                Walks.among(xml(http().get("/sitemap.xml").text()).select("loc").eachText())) {
            assertThat(http().get(loc.substring(SITE.length())).status())
                    .as(loc)
                    .isEqualTo(200);
        }
    }

    @Test
    void recordsSayWhenTheyChanged() {
        var sitemap = xml(http().get("/sitemap.xml").text());
        assertThat(sitemap.select("lastmod").eachText())
                .hasSize(records.publishedAfter(null, 1_000).size())
                .allSatisfy(text -> assertThat(Instant.parse(text)).isBefore(Instant.now()));
    }

    @Test
    void aLargeLibraryHasAnIndexOfSitemaps() {
        var all = xml(http().get("/sitemap.xml").text()).select("loc").eachText();
        var always = pages.listed().size();
        var each = always + 10;
        var small = new Sitemaps(records, changes, pages, site, each);
        var index = xml(new String(small.first(), StandardCharsets.UTF_8));
        var expected = (all.size() - always + 9) / 10;
        assertThat(index.select("sitemapindex > sitemap > loc").eachText()).hasSize(expected);
        var found = new ArrayList<String>();
        for (var number = 1; number <= expected; number++) {
            var one = xml(new String(small.numbered(number).orElseThrow(), StandardCharsets.UTF_8));
            assertThat(one.select("loc")).isNotEmpty().hasSizeLessThanOrEqualTo(each);
            found.addAll(one.select("loc").eachText());
        }
        assertThat(found).containsExactlyElementsOf(all);
        assertThat(small.numbered(expected + 1)).isEmpty();
    }

    @Test
    void aLibraryOfExactlyOneSitemapHasNoIndex() {
        var all = xml(http().get("/sitemap.xml").text()).select("loc").eachText();
        var full = new Sitemaps(records, changes, pages, site, all.size());
        assertThat(xml(new String(full.first(), StandardCharsets.UTF_8)).select("urlset > url"))
                .hasSize(all.size());
        assertThat(full.numbered(1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sitemaps/1.xml", "/sitemaps/0.xml", "/sitemaps/99999.xml", "/sitemaps/x.xml"})
    void aSmallLibraryHasOneSitemap(String path) {
        assertThat(http().get(path).status()).isEqualTo(404);
    }

    @Test
    void crawlersAreAskedToLeaveFiltersAlone() {
        var answer = http().get("/robots.txt");
        assertThat(answer.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(answer.text().lines())
                .startsWith("User-agent: *")
                .contains("Disallow: /search?", "Disallow: /case-studies?", "Sitemap: " + SITE + "/sitemap.xml")
                .doesNotContain("Disallow: /", "Disallow: /pages?");
    }

    @Test
    void browsersLearnHowToSearch() {
        var answer = http().get("/opensearch.xml");
        assertThat(answer.type()).isEqualTo("application/opensearchdescription+xml");
        var description = xml(answer.text());
        assertThat(description.select("ShortName").text()).isNotEmpty().hasSizeLessThanOrEqualTo(16);
        assertThat(description.select("Url[type=text/html]").attr("template"))
                .startsWith(SITE + "/search?q={searchTerms}");
        var api = description.select("Url[type=application/json]").attr("template");
        var target =
                api.substring(SITE.length()).replace("{searchTerms}", "fire").replace("{startPage?}", "");
        assertThat(http().get(target).json().get("total").asLong()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sitemap.xml", "/robots.txt", "/opensearch.xml", "/openapi.yaml"})
    void whatIsKnownIsNotSentAgain(String path) {
        var first = http().get(path);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("Set-Cookie")).isEmpty();
        assertThat(http().get(path, "If-None-Match", first.header("ETag")).status())
                .isEqualTo(304);
        assertThat(http().send("HEAD", path).status()).isEqualTo(200);
    }

    private static Document xml(String text) {
        return Jsoup.parse(text, Parser.xmlParser());
    }
}
