package interlocal.content.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.content.Attachment;
import interlocal.content.Desk;
import interlocal.content.Details;
import interlocal.content.Details.Basis;
import interlocal.content.Details.Capability;
import interlocal.content.Details.CaseStudy;
import interlocal.content.Details.Contact;
import interlocal.content.Details.Evidence;
import interlocal.content.Details.Format;
import interlocal.content.Details.Lesson;
import interlocal.content.Details.Outcome;
import interlocal.content.Details.Presentation;
import interlocal.content.Details.Provider;
import interlocal.content.Details.Research;
import interlocal.content.Details.Result;
import interlocal.content.Details.Session;
import interlocal.content.Details.Stage;
import interlocal.content.Details.Training;
import interlocal.content.Details.Years;
import interlocal.content.Header;
import interlocal.content.Place;
import interlocal.content.Rule;
import interlocal.content.Slug;
import interlocal.content.Source;
import interlocal.content.Subjects;
import interlocal.content.Verified;
import interlocal.vocabulary.Term;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every key of the content guide, read as what it stands for. */
class FrontMatterTest {

    private static Details details(String path, String... lines) {
        var reading = Desk.read(path, Desk.with(lines));
        assertThat(reading.problems()).isEmpty();
        return Desk.accepted(reading).details();
    }

    @Test
    void ofEveryType() {
        var reading = Desk.read("lessons/trust.md", """
            ---
            title: "Trust: a lesson"
            summary: It grows slowly.
            slug: trust-first
            aliases: [old-trust, older-trust]
            service-types: [public-safety/fire, public-safety]
            partnership-models: mutual-aid
            practices:
              - trust
            places:
              - name: Bend
                region: Oregon
                country: USA
                lat: 44.06
                lon: -121.3
                population: 99178
              - country: united-states
                region: united-states/oregon
              - {country: canada}
            organisations: [City of Bend]
            authors: ["Ng, A.", O'Neil]
            sources:
              - title: A study
                publisher: A press
                year: 2014
                url: https://example.org/a b?c=d|e
                accessed: 2026-11-22
              - title: 2015
            related: [build-trust]
            attachments:
              - file: ../presentations/a b#1.pdf
                title: Slides
              - file: ../case-studies/map.png
            language: pt-br
            published: 2020-02-29
            updated: '2026-11-22'
            verified: {on: 2026-11-01, by: A. Ng}
            review-every: P6M
            license: CC0-1.0
            ---
            """);
        assertThat(reading.problems()).isEmpty();
        var document = Desk.accepted(reading);
        assertThat(document.slug()).isEqualTo(new Slug("trust-first"));
        assertThat(document.header())
                .isEqualTo(new Header(
                        "Trust: a lesson",
                        "It grows slowly.",
                        List.of(new Slug("old-trust"), new Slug("older-trust")),
                        new Subjects(
                                List.of(new Term("public-safety/fire"), new Term("public-safety")),
                                List.of(new Term("mutual-aid")),
                                List.of(new Term("trust"))),
                        List.of(
                                new Place(
                                        new Term("united-states/oregon"),
                                        "Bend",
                                        "Oregon",
                                        "USA",
                                        44.06,
                                        -121.3,
                                        99178L),
                                new Place(
                                        new Term("united-states/oregon"),
                                        null,
                                        "united-states/oregon",
                                        "united-states",
                                        null,
                                        null,
                                        null),
                                new Place(new Term("canada"), null, null, "canada", null, null, null)),
                        List.of("City of Bend"),
                        List.of("Ng, A.", "O'Neil"),
                        List.of(
                                new Source(
                                        "A study",
                                        "A press",
                                        2014,
                                        URI.create("https://example.org/a%20b?c=d%7Ce"),
                                        LocalDate.of(2026, 11, 22)),
                                new Source("2015", null, null, null, null)),
                        List.of(new Slug("build-trust")),
                        List.of(
                                new Attachment("presentations/a b#1.pdf", "Slides"),
                                new Attachment("case-studies/map.png", null)),
                        "pt-BR",
                        LocalDate.of(2020, 2, 29),
                        LocalDate.of(2026, 11, 22),
                        new Verified(LocalDate.of(2026, 11, 1), "A. Ng"),
                        Period.ofMonths(6),
                        "CC0-1.0"));
    }

    @Test
    void ofACaseStudy() {
        assertThat(details(
                        "case-studies/fire.md",
                        "years: {from: 2005, to: 2019}",
                        "outcome: ended",
                        "partners: [A, B]",
                        "governance: A board.",
                        "funding: A levy.",
                        "evidence: good",
                        "sources: [{title: a}]",
                        "results:",
                        "  - measure: Cost",
                        "    baseline: 1.10",
                        "    value: about 5",
                        "    unit: dollars",
                        "    currency: USD",
                        "    period: 2005 to 2019",
                        "    basis: evaluated",
                        "    source: 1",
                        "  - measure: Time"))
                .isEqualTo(new CaseStudy(
                        new Years(2005, 2019),
                        Outcome.ENDED,
                        List.of("A", "B"),
                        "A board.",
                        "A levy.",
                        Evidence.GOOD,
                        List.of(
                                new Result(
                                        "Cost",
                                        "1.10",
                                        "about 5",
                                        "dollars",
                                        "USD",
                                        "2005 to 2019",
                                        Basis.EVALUATED,
                                        1),
                                new Result("Time", null, null, null, null, null, null, null))));
    }

    @Test
    void ofALesson() {
        assertThat(details(
                        "lessons/a.md",
                        "stage: set-up",
                        "series: Vision",
                        "number: 3",
                        "warning-sign: Nobody comes.",
                        "in-practice: [Ask., Listen.]"))
                .isEqualTo(new Lesson(Stage.SET_UP, "Vision", 3, "Nobody comes.", List.of("Ask.", "Listen.")));
    }

    @Test
    void ofResearch() {
        assertThat(details(
                        "research/a.md",
                        "year: 2015",
                        "publication: A journal",
                        "kind: survey",
                        "doi: 10.1000/182",
                        "url: HTTPS://Example.org/",
                        "finding: It depends."))
                .isEqualTo(new Research(
                        2015, "A journal", "survey", "10.1000/182", URI.create("HTTPS://Example.org/"), "It depends."));
    }

    @Test
    void ofATraining() {
        assertThat(details(
                        "trainings/a.md",
                        "organiser: A school",
                        "format: in-person",
                        "level: beginners",
                        "length: two days",
                        "cost: free",
                        "recurrence: yearly",
                        "url: http://example.org",
                        "sessions:",
                        "  - starts: 2026-11-22T09:00",
                        "    ends: 2026-11-22T17:30",
                        "    zone: America/Chicago",
                        "    venue: Town hall",
                        "    capacity: 20",
                        "    registration: https://example.org/register",
                        "  - {starts: 2027-01-01T00:00, zone: UTC}"))
                .isEqualTo(new Training(
                        "A school",
                        Format.IN_PERSON,
                        "beginners",
                        "two days",
                        "free",
                        "yearly",
                        URI.create("http://example.org"),
                        List.of(
                                new Session(
                                        LocalDateTime.of(2026, 11, 22, 9, 0),
                                        LocalDateTime.of(2026, 11, 22, 17, 30),
                                        ZoneId.of("America/Chicago"),
                                        "Town hall",
                                        20,
                                        URI.create("https://example.org/register")),
                                new Session(
                                        LocalDateTime.of(2027, 1, 1, 0, 0),
                                        null,
                                        ZoneId.of("UTC"),
                                        null,
                                        null,
                                        null))));
    }

    @Test
    void ofAProvider() {
        assertThat(details(
                        "providers/councils/a.md",
                        "kind: council",
                        "capabilities: [analysis, direct-delivery]",
                        "serves: [united-states/oregon, canada]",
                        "contact: {url: https://example.org, email: o'neil@example.org, phone: +1 (555) 010-0199 ext."
                                + " 5}",
                        "languages: [en, fr-CA]",
                        "cost: for members"))
                .isEqualTo(new Provider(
                        "council",
                        List.of(Capability.ANALYSIS, Capability.DIRECT_DELIVERY),
                        List.of(new Term("united-states/oregon"), new Term("canada")),
                        new Contact(
                                URI.create("https://example.org"), "o'neil@example.org", "+1 (555) 010-0199 ext. 5"),
                        List.of("en", "fr-CA"),
                        "for members"));
    }

    @Test
    void ofAPresentation() {
        assertThat(details("presentations/a.md", "event: A day", "date: 2010-05-01", "place: Bend", "presenters: [A]"))
                .isEqualTo(new Presentation("A day", LocalDate.of(2010, 5, 1), "Bend", List.of("A")));
    }

    @Test
    void ofAPage() {
        assertThat(details("pages/about.md")).isEqualTo(new Details.PortalPage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"outcome", "evidence", "years", "partners", "results", "published", "sources", "places"})
    void anEmptyKeyIsAnAbsentOne(String key) {
        var without = Desk.accepted("case-studies/a.md", Desk.MINIMAL);
        for (var nothing : List.of("", " ~", " null")) {
            var document = Desk.accepted("case-studies/a.md", Desk.with(key + ":" + nothing));
            assertThat(document.details()).isEqualTo(without.details());
            assertThat(document.header()).isEqualTo(without.header());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "review-every: P0D|PERIOD",
                "review-every: P-1Y|PERIOD",
                "review-every: P999999999Y|PERIOD",
                "published: +999999999-12-31|DATE",
                "published: 0001-01-01|DATE",
                "places: [{country: USA, lat: NaN}]|NUMBER",
                "places: [{country: USA, lat: 0x1p3}]|NUMBER",
                "places: [{country: USA, population: -1}]|NUMBER",
                "places: [{country: USA, population: ٣}]|NUMBER",
                "places: [{country: ''}]|MISSING_KEY",
                "places: [Oregon]|WRONG_TYPE",
                "attachments: [{title: a}]|MISSING_KEY",
                "language: 'en_US'|LANGUAGE",
                "title: again|DUPLICATE_KEY"
            })
    void aValueOfAnotherFormIsOneProblem(String line, Rule rule) {
        assertThat(Desk.rules(Desk.read("lessons/a.md", Desk.with(line)))).containsExactly(rule);
    }

    @Test
    void aListHasAtMost500Values() {
        assertThat(Desk.read("case-studies/a.md", Desk.with("partners: [" + "a, ".repeat(499) + "a]"))
                        .problems())
                .isEmpty();
        assertThat(Desk.rules(Desk.read("case-studies/a.md", Desk.with("partners: [" + "a, ".repeat(500) + "a]"))))
                .containsExactly(Rule.TOO_MANY);
    }
}
