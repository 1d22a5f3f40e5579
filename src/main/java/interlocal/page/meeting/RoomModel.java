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
 * A room as one person sees it. Commands are in the form that {@code ui.discussion} parses.
 *
 * @param link the address at which others join
 * @param come the results of the revealed answers; absent until there are any
 */
public record RoomModel(
        RoomState state, String link, QrCode qr, @Nullable Come come) implements TemplateModel {

    /**
     * The results of the revealed answers.
     *
     * @param charts a chart for each question, as HTML
     * @param before for each question that was asked again, a chart of its first round, as HTML
     * @param divided the labels of the questions on which people disagree most, in descending order
     * @param weak the questions graded below the middle that have lessons, the lowest first
     * @param trends charts of the grades over a series of rooms, as HTML; empty if the room continues no other
     */
    public record Come(
            Map<Slug, String> charts,
            Map<Slug, String> before,
            List<String> divided,
            TalkModel talk,
            List<Weak> weak,
            List<String> trends) {}

    /** A question that was graded below the middle, and the lessons on it. */
    public record Weak(String question, List<Link> lessons) {}

    private static final int LETTERS = 26;

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

    /** The step that the room has reached, from 1 to 4. */
    public int step() {
        return switch (state.stage()) {
            case OPEN -> come == null ? 1 : 2;
            case LOCKED -> 3;
            case CLOSED -> 4;
        };
    }

    /** The questions of one side; their numbers count through the whole model. */
    public List<RoomQuestion> questions(Slug side) {
        var factors = model().factors();
        return IntStream.range(0, factors.size())
                .filter(index -> factors.get(index).side().equals(side))
                .mapToObj(index -> new RoomQuestion(state, factors.get(index), index + 1))
                .toList();
    }

    /** How many of the open questions the participant has answered. */
    public long own() {
        return rounds().filter(round -> round instanceof HiddenForParticipant alone && alone.own() != null)
                .count();
    }

    /** How many questions are not revealed. */
    public long open() {
        return rounds().filter(round -> !(round instanceof Revealed)).count();
    }

    /** How many of the open questions a person has answered; 0 unless the viewer is the facilitator. */
    public long answeredBy(Person person) {
        return rounds().filter(round -> round instanceof HiddenForFacilitator gathering
                        && gathering.answered().contains(person.seat()))
                .count();
    }

    private Stream<RoundState> rounds() {
        return state.factors().stream().map(FactorState::current);
    }

    /** All hidden rounds with at least one answer, as written in a command. */
    public String hidden() {
        return asked(state.factors().stream()
                .filter(factor -> factor.current() instanceof HiddenForFacilitator gathering
                        && !gathering.answered().isEmpty()));
    }

    /** All revealed rounds, as written in a command. */
    public String shown() {
        return asked(state.factors().stream().filter(factor -> factor.current() instanceof Revealed));
    }

    private static String asked(Stream<FactorState> factors) {
        return factors.map(factor -> RoomQuestion.command(factor.question())).collect(joining(" "));
    }

    /** Whether the viewer may erase a note. */
    public boolean mayErase(NoteState note) {
        return isOpen()
                && (isFacilitator()
                        || me().filter(person -> Integer.valueOf(person.seat()).equals(note.seat()))
                                .isPresent());
    }

    /** The name of a note's author; empty if the facilitator wrote it, or somebody who has left. */
    public Optional<String> author(NoteState note) {
        return Optional.ofNullable(note.seat()).flatMap(state::person).map(Person::name);
    }

    /** The letters of the network that a person came by; empty unless people came by several, and the viewer may know. */
    public Optional<String> network(Person person) {
        return Optional.ofNullable(state.networks().get(person.seat()))
                .filter(number -> severalNetworks() && number > 0)
                .map(RoomModel::letters);
    }

    public boolean severalNetworks() {
        return state.networks().values().stream().distinct().count() > 1;
    }

    /** A to Z, then AA, AB and so on. */
    private static String letters(int number) {
        var last = String.valueOf((char) ('A' + (number - 1) % LETTERS));
        return number > LETTERS ? letters((number - 1) / LETTERS) + last : last;
    }

    public List<Person> people(int partner) {
        return state.people().stream()
                .filter(person -> person.partner() == partner)
                .toList();
    }

    /** The name of the person who signed off for a partner; empty if nobody has. */
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
