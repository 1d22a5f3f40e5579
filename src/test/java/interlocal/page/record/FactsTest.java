package interlocal.page.record;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.catalog.Records;
import interlocal.content.Desk;
import interlocal.content.Document;
import interlocal.content.Slug;
import interlocal.messages.Reader;
import interlocal.operations.PortalTest;
import interlocal.operations.ReadsOnly;
import interlocal.page.Labels;
import interlocal.page.Translations;
import interlocal.page.part.Link;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a record is at a glance, from samples with every field filled in. */
@PortalTest
@ReadsOnly
class FactsTest {

    private final Records records;
    private final Labels labels;

    FactsTest(@Autowired Records records, @Autowired Translations translations) {
        this.records = records;
        this.labels = translations.labels(Reader.UNKNOWN);
    }

    @Test
    void ofACaseStudy() {
        assertThat(lines("sample-case"))
                .containsExactly(
                        "Place: Springfield, Oregon, United States",
                        "Years: 1999 to 2004",
                        "People served: 60,000",
                        "Partners: Springfield, Shelbyville",
                        "Governed by: A board of three from each town.",
                        "Paid by: By population.",
                        "Service: Fire protection",
                        "Model: Joint powers authority",
                        "Practice: Trust",
                        "Organisations: Sample Fire Authority",
                        "Outcome: Ended",
                        "Evidence: Strong evidence");
        assertThat(fact("sample-case", "Service").values().getFirst().address())
                .isEqualTo("/search?service=public-safety/fire");
        assertThat(fact("sample-case", "Place").values())
                .contains(new Link("Oregon, United States", "/search?country=united-states/oregon"));
        assertThat(fact("sample-case", "Outcome").mark()).isEqualTo("pill ended");
        assertThat(fact("sample-case", "Evidence").mark()).isEqualTo("evidence strong");
    }

    @Test
    void ofALesson() {
        assertThat(lines("sample-lesson"))
                .containsExactly("Stage: Review", "Series: Sample series, lesson 7", "Service: Fire protection");
    }

    @Test
    void ofResearch() {
        assertThat(lines("sample-research"))
                .containsExactly(
                        "Authors: Ada Sample, Ben Sample",
                        "Published in: Sample Review 1(2)",
                        "Year: 2015",
                        "Kind: Survey",
                        "DOI: 10.1000/182",
                        "Service: Fire protection");
        assertThat(fact("sample-research", "DOI").values().getFirst().address())
                .isEqualTo("https://doi.org/10.1000/182");
    }

    @Test
    void ofATraining() {
        assertThat(lines("sample-training"))
                .containsExactly(
                        "Organiser: Sample School",
                        "Format: Online and in person",
                        "Level: Beginners",
                        "Length: Two days",
                        "When: Every spring",
                        "Cost: Free",
                        "Service: Fire protection");
    }

    @Test
    void ofAProvider() {
        assertThat(lines("sample-provider"))
                .containsExactly(
                        "Kind: Office",
                        "Serves: Oregon",
                        "Languages: English, Spanish",
                        "Cost: By the hour",
                        "Contact: example.org, help@example.org, +1 (555) 010-0100",
                        "Service: Fire protection");
        assertThat(fact("sample-provider", "Contact").values())
                .extracting(Link::address)
                .containsExactly("https://www.example.org/help", "mailto:help@example.org", "tel:+15550100100");
    }

    @Test
    void linkWhatDirectoriesPrint() {
        var contact = Desk.accepted(
                "providers/x/a.md",
                Desk.with(
                        "contact:",
                        "  url: https://www.montréal.example/a",
                        "  phone: (222) 555-INFO or 555-0101 ext. 7"));
        assertThat(links(contact, "Contact"))
                .containsExactly(
                        new Link("montréal.example", "https://www.montréal.example/a"),
                        new Link("(222) 555-INFO", "tel:2225554636"),
                        new Link("555-0101 ext. 7", "tel:5550101;ext=7"));
        assertThat(links(Desk.accepted("providers/x/a.md", Desk.with("contact: {phone: on request}")), "Contact"))
                .containsExactly(Link.plain("on request"));
        assertThat(links(Desk.accepted("research/a.md", Desk.with("doi: https://doi.org/10.1000/a%3Cb")), "DOI"))
                .containsExactly(new Link("10.1000/a<b", "https://doi.org/10.1000/a%3Cb"));
    }

    private List<Link> links(Document document, String label) {
        return Facts.of(document, labels).stream()
                .filter(fact -> fact.label().equals(label))
                .flatMap(fact -> fact.values().stream())
                .toList();
    }

    @Test
    void ofAPresentation() {
        assertThat(lines("sample-talk"))
                .containsExactly(
                        "Event: Sample Day",
                        "Date: 6 May 2025",
                        "Place: Springfield",
                        "Presenters: Ada Sample",
                        "Service: Fire protection");
    }

    private List<String> lines(String slug) {
        return facts(slug).stream()
                .map(fact -> fact.label() + ": "
                        + String.join(
                                ", ", fact.values().stream().map(Link::text).toList()))
                .toList();
    }

    private Fact fact(String slug, String label) {
        return facts(slug).stream()
                .filter(fact -> fact.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private List<Fact> facts(String slug) {
        return Facts.of(records.find(new Slug(slug)).orElseThrow().document(), labels);
    }
}
