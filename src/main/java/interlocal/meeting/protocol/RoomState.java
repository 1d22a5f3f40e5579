package interlocal.meeting.protocol;

import interlocal.content.Slug;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A room as one person may see it. Everything shown or sent to that person is made from this state alone.
 *
 * @param version grows with every change of the room
 * @param viewer the person whose state this is
 * @param people in the order in which they joined
 * @param networks by seat, the number of the network it was taken from, 0 if it is not known; for the facilitator only
 * @param shut whether the facilitator lets nobody else in
 * @param factors in the order of the model
 * @param notes in the order in which they were written
 * @param locked identifies the present lock, for commands on it; absent while the room is open
 * @param closed when the room was closed; absent until then
 * @param continuation the next room of the series; absent if there is none
 */
public record RoomState(
        Topic topic,
        long version,
        RoomStage stage,
        Viewer viewer,
        List<Person> people,
        Map<Integer, Integer> networks,
        boolean shut,
        List<FactorState> factors,
        List<NoteState> notes,
        List<Signature> signatures,
        @Nullable Long locked,
        @Nullable Instant closed,
        @Nullable RoomCode continuation) {

    public RoomState {
        people = List.copyOf(people);
        networks = Map.copyOf(networks);
        factors = List.copyOf(factors);
        notes = List.copyOf(notes);
        signatures = List.copyOf(signatures);
    }

    /** The person whose state this is. */
    public sealed interface Viewer {}

    /** The person who opened the room, or anybody who has that person's key. */
    public record Facilitator() implements Viewer {}

    /** Somebody who joined. */
    public record Participant(Person person) implements Viewer {}

    /**
     * A participant, under a name of their choice.
     *
     * @param seat from 1; never given to anybody else
     * @param partner the number of the partner that the person speaks for
     */
    public record Person(int seat, String name, int partner) {}

    /**
     * A note on a question.
     *
     * @param seat of the author; absent if the facilitator wrote it
     */
    public record NoteState(
            int number, Slug factor, @Nullable Integer seat, String text, Instant written) {}

    /** A person's sign-off for a partner. */
    public record Signature(int partner, int seat, Instant signed) {}

    public Optional<FactorState> factor(Slug key) {
        return factors.stream().filter(factor -> factor.factor().equals(key)).findFirst();
    }

    public Optional<Person> person(int seat) {
        return people.stream().filter(person -> person.seat() == seat).findFirst();
    }
}
