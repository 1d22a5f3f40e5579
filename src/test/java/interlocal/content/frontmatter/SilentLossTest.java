package interlocal.content.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.content.Desk;
import interlocal.content.Details;
import interlocal.content.Problem;
import interlocal.content.Reading;
import interlocal.content.Rule;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a header says otherwise than its author meant is told, and costs at most the field that it is in. */
class SilentLossTest {

    private static Reading read(String path, String lines) {
        return Desk.read(path, Desk.with(lines.split("\\\\n|\n")));
    }

    private static List<String> told(Reading reading) {
        return reading.problems().stream()
                .map(problem -> problem.line() + " " + problem.rule())
                .toList();
    }

    @Nested
    class ACommentThatCutsAValue {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            governance: District #7 decides | District #7 decides
            governance: District #7 and #3 | District #7 and #3
            governance: A board # of five | A board # of five
            governance: A\\n  board #7 | A board #7
            governance: #7 decides | #7 decides
            partners: [A, District #7, B | District #7, B
            partners:\\n- District #7 | District #7
            partners:\\n- #7 | #7
            results: [{measure: Cost #1 | Cost #1
            sources:\\n- title: Report #4 | Report #4
            """)
        void isToldWithTheWholeLine(String lines, String whole) {
            var closed = lines + (lines.contains("[{") ? "\\n  }]" : lines.contains("[") ? "\\n  ]" : "");
            var reading = read("case-studies/a.md", closed);
            var last = 3 + lines.split("\\\\n").length;
            assertThat(reading.problems().stream().filter(problem -> problem.rule() == Rule.CUT_VALUE))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.toString()).contains("the whole line says “", whole))
                    .extracting(Problem::line)
                    .isIn(last - 1, last);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "governance: 'District #7'",
                    "governance: \"District #7\"",
                    "governance: C# programmers",
                    "governance: |\\n  District #7",
                    "governance: >\\n  District #7",
                    "governance: # not known yet",
                    "governance: A board.\\n# a comment",
                    "partners: # those that share\\n- A",
                    "outcome: running # as of 2024",
                    "years: {from: 2005} # the vote",
                    "# a comment"
                })
        void isNoneElsewhere(String lines) {
            assertThat(read("case-studies/a.md", lines).problems()).isEmpty();
        }

        @Test
        void ofARequiredKeyIsToldTogetherWithItsLoss() {
            var reading = Desk.read("lessons/a.md", "---\ntitle: #7 joins\nsummary: It shares.\n---\n");
            assertThat(told(reading)).containsExactly("2 CUT_VALUE", "2 MISSING_KEY");
        }
    }

    @Nested
    class DatesTheWrongWayRound {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            case-studies/a.md | years:\\n  from: 2019\\n  to: 2005 | 6
            case-studies/a.md | results:\\n- measure: Cost\\n  period: 2019 to 2005 | 6
            case-studies/a.md | results:\\n- measure: Cost\\n  period: FY 2019–2005 | 6
            lessons/a.md      | published: 2026-11-02\\nupdated: 2026-11-01 | 5
            lessons/a.md      | updated: 2026-11-01\\npublished: 2026-11-02 | 4
            lessons/a.md      | sources:\\n- title: A\\n  year: 2020\\n  accessed: 2019-01-01 | 7
            trainings/a.md    | sessions:\\n- starts: 2026-11-02T09:00\\n  ends: 2026-11-01T17:00\\n  zone: UTC | 6
            trainings/a.md    | sessions:\\n- starts: 2026-11-02T09:00\\n  ends: 2026-11-02T08:00\\n  zone: UTC | 6
            """)
        void areToldAndKeepNothingOut(String path, String lines, int line) {
            var reading = read(path, lines);
            assertThat(told(reading)).containsExactly(line + " DATES_REVERSED");
            assertThat(reading).isInstanceOf(Reading.Accepted.class);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            case-studies/a.md | years: {from: 2005, to: 2005}
            case-studies/a.md | results: [{measure: Cost, period: 2005-2019}]
            case-studies/a.md | results: [{measure: Cost, period: 2019 to 20}]
            lessons/a.md      | published: 2026-11-02\\nupdated: 2026-11-02
            lessons/a.md      | published: 2026-11-02\\nverified: {on: 2026-11-01, by: A}
            lessons/a.md      | sources: [{title: A, year: 2020, accessed: 2020-01-01}]
            trainings/a.md    | sessions: [{starts: 2026-11-02T09:00, ends: 2026-11-04T08:00, zone: UTC}]
            """)
        void areNoneWhereOneMayComeBeforeTheOther(String path, String lines) {
            assertThat(read(path, lines).problems()).isEmpty();
        }
    }

    /** Today is 22 November 2026. */
    @Nested
    class DatesFarFromToday {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            lessons/a.md       | verified: {on: 1926-11-01, by: A}
            lessons/a.md       | verified: {on: 2062-11-01, by: A}
            lessons/a.md       | published: 2106-11-01
            lessons/a.md       | published: 1826-11-01
            lessons/a.md       | updated: 2029-11-01
            lessons/a.md       | sources: [{title: A, accessed: 1926-11-22}]
            lessons/a.md       | sources: [{title: A, year: 2106}]
            research/a.md      | year: 2106
            case-studies/a.md  | years: {from: 2199}
            case-studies/a.md  | years: {from: 2005, to: 2199}
            presentations/a.md | date: 2126-05-01
            trainings/a.md     | sessions: [{starts: 1926-11-02T09:00, zone: UTC}]
            trainings/a.md     | sessions: [{starts: 2126-11-02T09:00, zone: UTC}]
            trainings/a.md     | sessions: [{starts: 2026-11-02T09:00, ends: 2126-11-02T17:00, zone: UTC}]
            """)
        void areToldAndKeepNothingOut(String path, String lines) {
            var reading = read(path, lines);
            assertThat(told(reading)).containsExactly("4 FAR_DATE");
            assertThat(reading).isInstanceOf(Reading.Accepted.class);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            lessons/a.md       | verified: {on: 2012-11-01, by: A}
            lessons/a.md       | published: 1999-11-01
            lessons/a.md       | sources: [{title: A, year: 1847, accessed: 1996-11-22}]
            research/a.md      | year: 1968
            case-studies/a.md  | years: {from: 1896, to: 2040}
            presentations/a.md | date: 1999-05-01
            trainings/a.md     | sessions: [{starts: 2010-11-02T09:00, zone: UTC}, {starts: 2029-01-01T09:00, zone: UTC}]
            """)
        void areNoneWithinReason(String path, String lines) {
            assertThat(read(path, lines).problems()).isEmpty();
        }
    }

    @Nested
    class AFaultInAnIdentifier {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            providers/x/a.md | contact:\\n  phone: on request | PHONE
            providers/x/a.md | contact:\\n  email: info at town.example | MAIL_ADDRESS
            providers/x/a.md | contact:\\n  url: www.town.example | WEB_ADDRESS
            lessons/a.md     | sources:\\n- {title: A, url: ftp://town.example} | WEB_ADDRESS
            research/a.md    | year: 2010\\ndoi: none | DOI
            """)
        void doesNotKeepTheRecordOut(String path, String lines, Rule rule) {
            var reading = read(path, lines);
            assertThat(told(reading)).containsExactly("5 " + rule);
            assertThat(reading).isInstanceOf(Reading.Accepted.class);
        }

        @Test
        void leavesTheOthersOfAContact() {
            var details = (Details.Provider) Desk.accepted(read(
                            "providers/x/a.md",
                            "contact:\n  phone: ask for Ann\n  email: nobody\n  url: https://town.example"))
                    .details();
            assertThat(details.contact())
                    .isEqualTo(new Details.Contact(URI.create("https://town.example"), null, "ask for Ann"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "(222) 555-INFO",
                    "519-555-0199 extension 5",
                    "0800 123 456 (option 2)",
                    "555-0100 (TTY 555-0101)",
                    "519\u2011555\u20110199",
                    "555-0100 or 555-0101"
                })
        void isNoneInATelephoneNumberAsDirectoriesPrintIt(String number) {
            var reading = read("providers/x/a.md", "contact:\n  phone: '" + number + "'");
            assertThat(reading.problems()).isEmpty();
            assertThat(((Details.Provider) Desk.accepted(reading).details()).contact())
                    .isEqualTo(new Details.Contact(null, null, number));
        }

        @ParameterizedTest
        @CsvSource({
            "mailto:ann@town.example, ann@town.example",
            "Ann <ann@town.example>, ann@town.example",
            "ann@montréal.example, ann@montréal.example",
            "ann@town.xn--p1ai, ann@town.xn--p1ai"
        })
        void isNoneInAMailAddressAsPeopleWriteIt(String written, String read) {
            var reading = read("providers/x/a.md", "contact:\n  email: '" + written + "'");
            assertThat(reading.problems()).isEmpty();
            assertThat(((Details.Provider) Desk.accepted(reading).details()).contact())
                    .isEqualTo(new Details.Contact(null, read, null));
        }
    }
}
