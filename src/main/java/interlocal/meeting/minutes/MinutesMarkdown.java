package interlocal.meeting.minutes;

import static java.util.stream.Collectors.joining;

import interlocal.meeting.minutes.Minutes.QuestionMinutes;
import interlocal.meeting.protocol.RoomState.NoteState;
import interlocal.meeting.protocol.RoomState.Person;
import interlocal.meeting.protocol.RoundState.Revealed;
import interlocal.messages.Messages;
import interlocal.vocabulary.Vocabularies;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Writes minutes as a Markdown file that can serve as a draft in {@code case-studies/}. It states only what was said in
 * the room. Unknown details are left out, or marked as to be written if they are required.
 */
public final class MinutesMarkdown {

    private final Minutes minutes;
    private final Messages messages;
    private final StringBuilder text = new StringBuilder();

    private MinutesMarkdown(Minutes minutes, Messages messages) {
        this.minutes = minutes;
        this.messages = messages;
    }

    /**
     * Writes minutes.
     *
     * @param ranking which types fit the answers and why, as Markdown without second-level headings; blank to leave it
     *     out
     * @param vocabularies the present ones; terms that they lack are left out
     */
    public static String write(Minutes minutes, String ranking, Vocabularies vocabularies, Messages messages) {
        return new MinutesHeader(minutes, vocabularies, messages)
                .write()
                .withBody(new MinutesMarkdown(minutes, messages).body(ranking.strip()))
                .text();
    }

    private String body(String ranking) {
        var topic = minutes.topic();
        paragraph(messages.get("discussion.minutes.draft"));
        paragraph(messages.get(
                "discussion.minutes.about",
                PlainMarkdown.line(topic.service()),
                day(topic.opened()),
                PlainMarkdown.line(topic.model().title()),
                PlainMarkdown.line(topic.model().version())));
        heading("discussion.minutes.people");
        for (var partner = 0; partner < topic.partners().size(); partner++) {
            partner(partner);
        }
        if (!ranking.isEmpty()) {
            heading("discussion.minutes.ranking");
            paragraph(ranking);
        }
        heading("discussion.minutes.answers");
        minutes.items().forEach(this::item);
        heading("discussion.minutes.signed");
        signatures();
        return text.toString();
    }

    private void partner(int number) {
        var people = minutes.of(number).stream().map(Person::name).toList();
        var names = people.isEmpty()
                ? messages.get("discussion.minutes.nobody")
                : people.stream().map(PlainMarkdown::line).collect(joining(", "));
        bullet(PlainMarkdown.line(minutes.partner(number)) + ": " + names);
    }

    private void item(QuestionMinutes item) {
        text.append("\n### ").append(PlainMarkdown.line(item.factor().label())).append('\n');
        paragraph(PlainMarkdown.line(item.factor().question()));
        if (item.rounds().isEmpty()) {
            paragraph(messages.get("discussion.minutes.not-revealed"));
        } else {
            table(item);
        }
        if (!item.notes().isEmpty()) {
            paragraph(messages.get("discussion.minutes.notes"));
            text.append('\n');
            item.notes().forEach(this::note);
        }
    }

    private void table(QuestionMinutes item) {
        text.append("\n| ")
                .append(messages.get("discussion.minutes.partner"))
                .append(" | ")
                .append(messages.get("discussion.minutes.person"));
        item.rounds()
                .forEach(round -> text.append(" | ").append(messages.get("discussion.minutes.round", round.number())));
        text.append(" |\n|").append("---|".repeat(2 + item.rounds().size())).append('\n');
        minutes.people().stream()
                .filter(person -> item.rounds().stream().anyMatch(round -> hasAnswered(round, person)))
                .forEach(person -> row(item, person));
    }

    private void row(QuestionMinutes item, Person person) {
        text.append("| ")
                .append(PlainMarkdown.line(minutes.partner(person.partner())))
                .append(" | ")
                .append(PlainMarkdown.line(person.name()));
        item.rounds().forEach(round -> text.append(" | ").append(answer(item, round, person)));
        text.append(" |\n");
    }

    private static boolean hasAnswered(Revealed round, Person person) {
        return round.given().stream().anyMatch(given -> given.seat() == person.seat());
    }

    private static String answer(QuestionMinutes item, Revealed round, Person person) {
        List<String> grades = item.factor().grades();
        return round.given().stream()
                .filter(given -> given.seat() == person.seat())
                .map(given -> PlainMarkdown.line(grades.get(given.grade() - 1)))
                .collect(joining());
    }

    private void note(NoteState note) {
        var seat = note.seat();
        var author = seat == null
                ? messages.get("discussion.minutes.facilitator")
                : PlainMarkdown.line(minutes.person(seat).name());
        bullet(PlainMarkdown.item(note.text()) + " (" + author + ")");
    }

    private void signatures() {
        for (var signature : minutes.signatures()) {
            bullet(messages.get(
                    "discussion.minutes.signature",
                    PlainMarkdown.line(minutes.partner(signature.partner())),
                    PlainMarkdown.line(minutes.person(signature.seat()).name()),
                    day(signature.signed())));
        }
        minutes.unsigned()
                .forEach(partner -> bullet(
                        messages.get("discussion.minutes.unsigned", PlainMarkdown.line(minutes.partner(partner)))));
    }

    private static String day(Instant when) {
        return when.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }

    private void heading(String key) {
        text.append("\n## ").append(messages.get(key)).append("\n\n");
    }

    private void paragraph(String words) {
        text.append('\n').append(words).append('\n');
    }

    private void bullet(String words) {
        text.append("- ").append(words).append('\n');
    }
}
