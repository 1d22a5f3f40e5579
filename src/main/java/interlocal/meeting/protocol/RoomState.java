package interlocal.meeting.protocol;

import interlocal.content.Slug;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A room as one person may see it, and nothing that this person may not: whatever is shown or sent to somebody is made
 * from their state alone.
 *
 * @param version grows with every change of the room
 * @param you whose state it is
 * @param people in the order in which they joined
 * @param factors in the order of the model
 * @param notes in the order in which they were written
 * @param locked of which lock the room is, for commands on it; absent while it is open
 * @param closed when it was closed; absent until then
 * @param continuation the room in which the same partners go on; absent if there is none
 */
public record RoomState(
        Topic topic,
        long version,
        RoomStage stage,
        Viewer viewer,
        List<Person> people,
        List<FactorState> factors,
        List<NoteState> notes,
        List<Signature> signatures,
        @Nullable Long locked,
        @Nullable Instant closed,
        @Nullable RoomCode continuation) {

    public RoomState {
        people = List.copyOf(people);
        factors = List.copyOf(factors);
        notes = List.copyOf(notes);
        signatures = List.copyOf(signatures);
    }

    /** Whose state it is. */
    public sealed interface Viewer {}

    /** The one who opened the room, or has that one's key. */
    public record Facilitator() implements Viewer {}

    /** Somebody who joined. */
    public record Participant(Person person) implements Viewer {}

    /**
     * Somebody who joined, under the name they gave.
     *
     * @param seat counted from 1; a seat that was left is given to nobody else
     * @param partner the number of the partner they speak for
     */
    public record Person(int seat, String name, int partner) {}

    /**
     * A note on a question.
     *
     * @param seat who wrote it; absent if the facilitator did
     */
    public record NoteState(
            int number, Slug factor, @Nullable Integer seat, String text, Instant written) {}

    /** That somebody signed off for a partner. */
    public record Signature(int partner, int seat, Instant signed) {}

    public Optional<FactorState> factor(Slug key) {
        return factors.stream().filter(factor -> factor.factor().equals(key)).findFirst();
    }

    public Optional<Person> person(int seat) {
        return people.stream().filter(person -> person.seat() == seat).findFirst();
    }
}
