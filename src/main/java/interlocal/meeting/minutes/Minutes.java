package interlocal.meeting.minutes;

import interlocal.content.DecisionModel.Factor;
import interlocal.meeting.protocol.FactorState;
import interlocal.meeting.protocol.RoomStage;
import interlocal.meeting.protocol.RoomState;
import interlocal.meeting.protocol.RoomState.NoteState;
import interlocal.meeting.protocol.RoomState.Person;
import interlocal.meeting.protocol.RoomState.Signature;
import interlocal.meeting.protocol.RoundState.Revealed;
import interlocal.meeting.protocol.Topic;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The record of a meeting, independent of its format. Contains what everybody in the room may see, and nothing else.
 *
 * @param closed when the room was closed; absent if it is not
 * @param people in the order in which they joined
 * @param items one for each question, in the model's order
 */
public record Minutes(
        Topic topic,
        RoomStage stage,
        @Nullable Instant closed,
        List<Person> people,
        List<QuestionMinutes> items,
        List<Signature> signatures) {

    public Minutes {
        people = List.copyOf(people);
        items = List.copyOf(items);
        signatures = List.copyOf(signatures);
    }

    /**
     * The minutes of one question.
     *
     * @param rounds the revealed rounds, in order; later rounds are answers after discussion
     */
    public record QuestionMinutes(Factor factor, List<Revealed> rounds, List<NoteState> notes) {

        public QuestionMinutes {
            rounds = List.copyOf(rounds);
            notes = List.copyOf(notes);
        }
    }

    /**
     * The minutes of a room. Every state of the room at one version gives the same minutes, whichever person it belongs
     * to.
     */
    public static Minutes of(RoomState state) {
        var items = state.topic().model().factors().stream()
                .map(factor -> new QuestionMinutes(
                        factor,
                        state.factor(factor.key()).map(FactorState::revealed).orElse(List.of()),
                        state.notes().stream()
                                .filter(note -> note.factor().equals(factor.key()))
                                .toList()))
                .toList();
        return new Minutes(state.topic(), state.stage(), state.closed(), state.people(), items, state.signatures());
    }

    /** The people who speak for a partner. */
    public List<Person> of(int partner) {
        return people.stream().filter(person -> person.partner() == partner).toList();
    }

    public Person person(int seat) {
        return people.stream().filter(known -> known.seat() == seat).findFirst().orElseThrow();
    }

    public String partner(int number) {
        return topic.partners().get(number).name();
    }

    /** The numbers of the partners that have not signed off. */
    public List<Integer> unsigned() {
        return IntStream.range(0, topic.partners().size())
                .filter(partner -> signatures.stream().noneMatch(signature -> signature.partner() == partner))
                .boxed()
                .toList();
    }
}
