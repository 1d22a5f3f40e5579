package interlocal.meeting.protocol;

import interlocal.content.Slug;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants done in a room. Each says which state it was made for, or is such that doing it twice is doing it
 * once; so two people who click at once do no harm.
 */
public sealed interface Command {

    /** What only the facilitator may do. */
    sealed interface ByFacilitator extends Command {}

    /** What only a participant may do, each for their own seat. */
    sealed interface ByParticipant extends Command {}

    /** What everybody in the room may do. */
    sealed interface ByAnyone extends Command {}

    /**
     * Answers a question alone, or changes the answer until the round is revealed.
     *
     * @param grade 1 to 3, from little to much; absent to take the answer back
     */
    record Answer(QuestionRound question, @Nullable Integer grade) implements ByParticipant {}

    /** Signs off for one's partner what was locked; of several people of a partner the first does. */
    record SignOff(long locked) implements ByParticipant {}

    /** Leaves for good: one's seat, answers, notes and signature are deleted, at any stage. */
    record Leave() implements ByParticipant {}

    /** Shows everybody the answers to these; what is revealed already, or was not answered, stays as it is. */
    record Reveal(Set<QuestionRound> questions) implements ByFacilitator {

        public Reveal {
            questions = Set.copyOf(questions);
        }
    }

    /** After these revealed rounds, asks their questions once more; where that was done already, nothing is. */
    record AskAgain(Set<QuestionRound> questions) implements ByFacilitator {

        public AskAgain {
            questions = Set.copyOf(questions);
        }
    }

    /** Takes somebody out of the room who should not be in it, with all of theirs. */
    record Remove(int seat) implements ByFacilitator {}

    /** Lets nothing change any more, so that the partners can sign it off. */
    record Lock() implements ByFacilitator {}

    /** Opens it again; what was signed off is so no longer. */
    record Unlock(long locked) implements ByFacilitator {}

    /** Ends it for good. What was never revealed is deleted, for nobody may see it any more. */
    record Close(long locked) implements ByFacilitator {}

    /** Notes something on a question that was revealed at least once. */
    record WriteNote(Slug factor, String text) implements ByAnyone {}

    /** Takes a note back; the facilitator may take back those of others. */
    record EraseNote(int note) implements ByAnyone {}
}
