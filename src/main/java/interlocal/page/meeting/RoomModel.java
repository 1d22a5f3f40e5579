package interlocal.page.meeting;

import static java.util.stream.Collectors.joining;

import interlocal.content.DecisionModel;
import interlocal.content.Slug;
import interlocal.meeting.minutes.QrCode;
import interlocal.meeting.protocol.FactorState;
import interlocal.meeting.protocol.RoomStage;
import interlocal.meeting.protocol.RoomState;
import interlocal.meeting.protocol.RoomState.NoteState;
import interlocal.meeting.protocol.RoomState.Participant;
import interlocal.meeting.protocol.RoomState.Person;
import interlocal.meeting.protocol.RoundState;
import interlocal.meeting.protocol.RoundState.HiddenForFacilitator;
import interlocal.meeting.protocol.RoundState.HiddenForParticipant;
import interlocal.meeting.protocol.RoundState.Revealed;
import interlocal.page.decision.TalkModel;
import interlocal.page.part.Link;
import interlocal.page.part.TemplateModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A room as one person sees it. Commands are written as {@code ui.discussion} reads them.
 *
 * @param link where others join
 * @param come what the answers that everybody sees come to; absent until there are any
 */
public record RoomModel(
        RoomState state, String link, QrCode qr, @Nullable Come come) implements TemplateModel {

    /**
     * What revealed answers come to.
     *
     * @param charts of each question, as HTML
     * @param before of those that were asked again, how their first round went, as HTML
     * @param divided the labels of the questions on which people disagree most, the most first
     * @param weak the questions that were graded lowest of those that lessons are named for
     * @param trends of rooms that go on from others, as HTML
     */
    public record Come(
            Map<Slug, String> charts,
            Map<Slug, String> before,
            List<String> divided,
            TalkModel talk,
            List<Weak> weak,
            List<String> trends) {}

    /** A question that was graded below the middle, and what others learned about it. */
    public record Weak(String question, List<Link> lessons) {}

    public DecisionModel model() {
        return state.topic().model();
    }

    public boolean isFacilitator() {
        return state.viewer() instanceof RoomState.Facilitator;
    }

    public boolean isOpen() {
        return state.stage() == RoomStage.OPEN;
    }

    public Optional<Person> me() {
        return state.viewer() instanceof Participant(var person) ? Optional.of(person) : Optional.empty();
    }

    /** How far the room has come, from 1 to 4. */
    public int step() {
        return switch (state.stage()) {
            case OPEN -> come == null ? 1 : 2;
            case LOCKED -> 3;
            case CLOSED -> 4;
        };
    }

    /** The questions of one side, numbered through the whole model. */
    public List<RoomQuestion> questions(Slug side) {
        var factors = model().factors();
        return IntStream.range(0, factors.size())
                .filter(index -> factors.get(index).side().equals(side))
                .mapToObj(index -> new RoomQuestion(state, factors.get(index), index + 1))
                .toList();
    }

    /** How many of the questions that are open the participant has answered. */
    public long own() {
        return rounds().filter(round -> round instanceof HiddenForParticipant alone && alone.own() != null)
                .count();
    }

    /** How many questions are open. */
    public long open() {
        return rounds().filter(round -> !(round instanceof Revealed)).count();
    }

    /** How many of the open questions somebody has answered, as the facilitator sees it. */
    public long answeredBy(Person person) {
        return rounds().filter(round -> round instanceof HiddenForFacilitator gathering
                        && gathering.answered().contains(person.seat()))
                .count();
    }

    private Stream<RoundState> rounds() {
        return state.factors().stream().map(FactorState::current);
    }

    /** All rounds that somebody has answered and nobody sees yet, for a command. */
    public String hidden() {
        return asked(state.factors().stream()
                .filter(factor -> factor.current() instanceof HiddenForFacilitator gathering
                        && !gathering.answered().isEmpty()));
    }

    /** All rounds that everybody sees, for a command. */
    public String shown() {
        return asked(state.factors().stream().filter(factor -> factor.current() instanceof Revealed));
    }

    private static String asked(Stream<FactorState> factors) {
        return factors.map(factor -> RoomQuestion.command(factor.question())).collect(joining(" "));
    }

    /** Whether one may take a note back. */
    public boolean mayErase(NoteState note) {
        return isOpen()
                && (isFacilitator()
                        || me().filter(person -> Integer.valueOf(person.seat()).equals(note.seat()))
                                .isPresent());
    }

    /** Who wrote a note, by name; empty if the facilitator did, or somebody who left. */
    public Optional<String> author(NoteState note) {
        return Optional.ofNullable(note.seat()).flatMap(state::person).map(Person::name);
    }

    public List<Person> people(int partner) {
        return state.people().stream()
                .filter(person -> person.partner() == partner)
                .toList();
    }

    /** Who signed off for a partner, by name. */
    public Optional<String> signed(int partner) {
        return state.signatures().stream()
                .filter(signature -> signature.partner() == partner)
                .findFirst()
                .flatMap(signature -> state.person(signature.seat()))
                .map(Person::name);
    }

    public List<Integer> partners() {
        return IntStream.range(0, state.topic().partners().size()).boxed().toList();
    }

    public String partner(int number) {
        return state.topic().partners().get(number).name();
    }
}
