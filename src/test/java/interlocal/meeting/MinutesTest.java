package interlocal.meeting;

import static interlocal.meeting.Meeting.COSTS;
import static interlocal.meeting.Meeting.FACILITATOR;
import static interlocal.meeting.Meeting.TRUST;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import interlocal.content.Details;
import interlocal.content.Document;
import interlocal.content.Reading;
import interlocal.content.RecordType;
import interlocal.content.TreePath;
import interlocal.content.tree.DocumentReader;
import interlocal.content.tree.VocabularyReader;
import interlocal.markup.Markup;
import interlocal.meeting.minutes.Minutes;
import interlocal.meeting.minutes.MinutesCsv;
import interlocal.meeting.minutes.MinutesMarkdown;
import interlocal.meeting.protocol.Command;
import interlocal.meeting.protocol.RoomLimits;
import interlocal.messages.MessageBundle;
import interlocal.messages.Messages;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Vocabularies;
import interlocal.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MinutesTest {

    private static final List<String> HOSTILE = List.of(
            "=cmd|' /C calc'!A0",
            "[x](javascript:alert(1)) ![](http://a.example/b.png)",
            "# Heading\n## Another\n---\n- item\n1. one\n```\ncode",
            "\"quoted\": {yaml: [*x, &y]} 'it''s' \\ \uD83D\uDE00",
            "<script>alert(1)</script> &lt;b&gt; | cell | ~~gone~~ [^1] http://a.example",
            "+1",
            "@sum",
            "-1",
            "\uFF1D1");
    private static final Messages MESSAGES = MessageBundle.read(
                    "interlocal.page.messages", MinutesTest.class.getClassLoader())
            .in(Locale.ENGLISH);

    private final Meeting meeting = new Meeting();
    private Actor ann;
    private Actor bob;

    @BeforeEach
    void aMeeting() {
        ann = meeting.join("Ann", 0);
        bob = meeting.join("Bob", 1);
        meeting.answer(ann, COSTS, 1);
        meeting.answer(bob, COSTS, 3);
        meeting.answer(bob, TRUST, 2);
        meeting.reveal(COSTS);
        meeting.askAgain(COSTS);
        meeting.answer(ann, COSTS, 2);
        meeting.reveal(COSTS);
        meeting.act(ann, new Command.WriteNote(COSTS, "Ask the union\nSoon"));
        meeting.act(FACILITATOR, new Command.Lock());
        meeting.signOff(ann);
        meeting.close();
    }

    private Minutes minutes() {
        return Minutes.of(meeting.seenBy(bob));
    }

    private String markdown(String ranking) throws IOException {
        return MinutesMarkdown.write(minutes(), ranking, vocabularies(), MESSAGES);
    }

    private static Vocabularies vocabularies() throws IOException {
        var read = new EnumMap<Scheme, Vocabulary>(Scheme.class);
        for (var scheme : Scheme.values()) {
            var file = Path.of("content").resolve(scheme.file());
            read.put(
                    scheme,
                    VocabularyReader.read(scheme, Files.readAllBytes(file)).vocabulary());
        }
        return new Vocabularies(read);
    }

    private static Document accepted(String markdown) throws IOException {
        var reading = new DocumentReader(new Markup(), vocabularies(), _ -> true)
                .read(
                        new TreePath("case-studies/draft.md"),
                        RecordType.CASE_STUDY,
                        markdown.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.problems()).isEmpty();
        return ((Reading.Accepted) reading).document();
    }

    @Test
    void haveWhatEverybodyMaySee() {
        assertThat(Minutes.of(meeting.seenBy(FACILITATOR))).isEqualTo(minutes());
        assertThat(minutes().items()).extracting(item -> item.rounds().size()).containsExactly(2, 0, 0);
        assertThat(minutes().unsigned()).containsExactly(1, 2);
    }

    @Test
    void asCsvHaveEveryAnswer() {
        try (var csv = CsvReader.builder().ofCsvRecord(MinutesCsv.write(minutes()))) {
            assertThat(csv.stream().map(row -> String.join("|", row.getFields())))
                    .containsExactly(
                            "measurement|factor|question|round|partner|person|grade|answer",
                            "1|costs|Would it cost less?|1|City A (made up)|Ann|1|No",
                            "1|costs|Would it cost less?|1|County B (made up)|Bob|3|Yes",
                            "1|costs|Would it cost less?|2|City A (made up)|Ann|2|Perhaps");
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void asMarkdownAreADraftCaseStudy() throws IOException {
        var draft = accepted(markdown("1. With neighbours, because costs fall."));
        assertThat(draft.header().title())
                .isEqualTo("Emergency dispatch: what City A (made up), County B (made up), Town C (made up) discussed");
        assertThat(draft.header().summary()).startsWith("To be written");
        assertThat(draft.header().subjects().services()).containsExactly(Meeting.OPENING.serviceTerm());
        assertThat(draft.header().places())
                .extracting(place -> place.jurisdiction().path())
                .containsExactly("united-states/oregon", "canada");
        var details = (Details.CaseStudy) draft.details();
        assertThat(details.partners()).hasSize(3);
        assertThat(details.outcome()).isNull();
        assertThat(details.years()).isNull();
        assertThat(draft.body())
                .contains("1. With neighbours, because costs fall.")
                .contains("| City A (made up) | Ann | No | Perhaps |", "| County B (made up) | Bob | Yes |  |")
                .contains("- Ask the union\\\n  Soon (Ann)")
                .contains("City A (made up): Ann, on 2026-11-22", "Town C (made up): not signed off")
                .contains("nobody joined")
                .doesNotContain("Much");
    }

    @Test
    void leaveOutTermsThatAreNoLongerThere() throws IOException {
        var empty = new Vocabularies(
                Arrays.stream(Scheme.values()).collect(toMap(scheme -> scheme, _ -> Vocabulary.of(List.of()))));
        var markdown = MinutesMarkdown.write(minutes(), "", empty, MESSAGES);
        assertThat(markdown).doesNotContain("service-types", "places:", MESSAGES.get("discussion.minutes.ranking"));
        accepted(markdown);
    }

    @Test
    void escapeHostileText() throws IOException {
        var hostile = new Meeting();
        for (var text : HOSTILE) {
            var name = text.substring(0, Math.min(text.length(), RoomLimits.PERSON_NAME));
            var actor = hostile.join(name, 0);
            hostile.answer(actor, COSTS, 1);
            hostile.reveal(COSTS);
            hostile.act(actor, new Command.WriteNote(COSTS, text));
            hostile.askAgain(COSTS);
        }
        var minutes = Minutes.of(hostile.seenBy(FACILITATOR));
        var draft = accepted(MinutesMarkdown.write(minutes, "", vocabularies(), MESSAGES));
        assertThat(draft.rendered().html())
                .doesNotContain("<script", "<img", "javascript:alert(1)\"", "<pre", "<del", "<h1", "<ol")
                .contains("&lt;script&gt;alert(1)");
        assertThat(draft.rendered().outline()).hasSize(6);
        assertThat(MinutesCsv.write(minutes).lines().flatMap(line -> List.of(line.split(",")).stream()))
                .noneMatch(cell -> cell.matches("\"?[=+@\uFF1D-].*"));
    }
}
