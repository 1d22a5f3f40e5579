package interlocal.meeting.protocol;

import interlocal.content.Slug;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A command in a room. Each is idempotent or names the state it was made for, so two people who click at the same
 * moment do no harm.
 */
public sealed interface Command {

    /** Commands that only the facilitator may give. */
    sealed interface ByFacilitator extends Command {}

    /** Commands that only participants may give, each for their own seat. */
    sealed interface ByParticipant extends Command {}

    /** Commands that everybody in the room may give. */
    sealed interface ByAnyone extends Command {}

    /**
     * Answers a question, or changes the answer while the round is hidden.
     *
     * @param grade 1 to 3, from little to much; absent to withdraw the answer
     */
    record Answer(QuestionRound question, @Nullable Integer grade) implements ByParticipant {}

    /**
     * Signs off the locked answers on behalf of one's partner. One person's sign-off is enough for a partner.
     *
     * @param locked the lock that the person saw, from {@link RoomState#locked}
     */
    record SignOff(long locked) implements ByParticipant {}

    /** Leaves for good, at any stage: the seat is deleted with its answers, notes and signature. */
    record Leave() implements ByParticipant {}

    /** Shows everybody the answers to these questions. Those already revealed or without answers stay as they are. */
    record Reveal(Set<QuestionRound> questions) implements ByFacilitator {

        public Reveal {
            questions = Set.copyOf(questions);
        }
    }

    /** Starts another round for these revealed questions. Those with a later round already stay as they are. */
    record AskAgain(Set<QuestionRound> questions) implements ByFacilitator {

        public AskAgain {
            questions = Set.copyOf(questions);
        }
    }

    /** Removes somebody who should not be in the room, with all they contributed. */
    record Remove(int seat) implements ByFacilitator {}

    /** Lets nobody else into the room, or people again. */
    record Door(boolean shut) implements ByFacilitator {}

    /** Locks all answers and notes, so that the partners can sign them off. */
    record Lock() implements ByFacilitator {}

    /**
     * Unlocks the room. All sign-offs become void.
     *
     * @param locked the lock that the facilitator saw
     */
    record Unlock(long locked) implements ByFacilitator {}

    /**
     * Closes the room for good and deletes answers that were never revealed.
     *
     * @param locked the lock that the facilitator saw
     */
    record Close(long locked) implements ByFacilitator {}

    /** Writes a note on a question that was revealed at least once. */
    record WriteNote(Slug factor, String text) implements ByAnyone {}

    /** Deletes a note. Participants may delete their own, the facilitator may delete any. */
    record EraseNote(int note) implements ByAnyone {}
}
