package interlocal.meeting;

import static interlocal.meeting.Meeting.COSTS;
import static interlocal.meeting.Meeting.FACILITATOR;
import static interlocal.meeting.Meeting.STAFF;
import static interlocal.meeting.Meeting.TRUST;
import static org.assertj.core.api.Assertions.assertThat;

import interlocal.content.Slug;
import interlocal.meeting.protocol.Command;
import interlocal.meeting.protocol.QuestionRound;
import interlocal.meeting.protocol.Refusal;
import interlocal.meeting.protocol.RoomLimits;
import interlocal.meeting.protocol.RoomState.NoteState;
import interlocal.meeting.protocol.RoomState.Person;
import interlocal.meeting.protocol.RoomState.Signature;
import interlocal.meeting.protocol.RoundState;
import interlocal.meeting.protocol.RoundState.Given;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RoomRulesTest {

    private final Meeting meeting = new Meeting();
    private Actor ann;
    private Actor bob;

    @BeforeEach
    void twoHaveJoined() {
        ann = meeting.join("Ann", 0);
        bob = meeting.join("Bob", 1);
    }

    private static void refused(Decision decision, Refusal why) {
        assertThat(decision).isEqualTo(new Decision.Refused(why));
    }

    private static void done(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Changed.class);
    }

    private static void doneAlready(Decision decision) {
        assertThat(decision).isEqualTo(new Decision.Unchanged());
    }

    private Object given(Slug factor) {
        return meeting.round(ann, factor) instanceof RoundState.Revealed revealed ? revealed.given() : "hidden";
    }

    @Nested
    class Joining {

        @Test
        void givesEverybodyASeatOfTheirOwn() {
            assertThat(meeting.seenBy(ann).people()).containsExactly(new Person(1, "Ann", 0), new Person(2, "Bob", 1));
        }

        @Test
        void twiceWithTheSameKeyIsJoiningOnce() {
            doneAlready(meeting.tryToJoin(Meeting.key(1), "Another name", 2));
            doneAlready(meeting.tryToJoin(Meeting.FACILITATORS_KEY, "Facilitator", 2));
            assertThat(meeting.room().seats()).hasSize(2);
        }

        @Test
        void asksForAName() {
            refused(meeting.tryToJoin(Meeting.key(9), " \u200B\n", 0), Refusal.NAME_MISSING);
            refused(meeting.tryToJoin(Meeting.key(9), "x".repeat(61), 0), Refusal.NAME_LONG);
            refused(meeting.tryToJoin(Meeting.key(9), "ANN ", 0), Refusal.NAME_TAKEN);
            refused(meeting.tryToJoin(Meeting.key(9), "Ann", 3), Refusal.PARTNER_UNKNOWN);
            done(meeting.tryToJoin(Meeting.key(9), "Ann", 1));
        }

        @Test
        void endsWhenTheRoomIsFull() {
            IntStream.rangeClosed(3, RoomLimits.PEOPLE).forEach(number -> meeting.join("Person " + number, 0));
            refused(meeting.tryToJoin(Meeting.key(99), "One more", 0), Refusal.ROOM_FULL);
        }

        @Test
        void neverGivesASeatASecondTime() {
            done(meeting.act(bob, new Command.Leave()));
            assertThat(meeting.join("Bea", 1)).isEqualTo(new Actor.Participant(3));
        }
    }

    @Nested
    class TheDoor {

        @Test
        void isTheFacilitatorsToShut() {
            done(meeting.act(FACILITATOR, new Command.Door(true)));
            doneAlready(meeting.act(FACILITATOR, new Command.Door(true)));
            refused(meeting.act(ann, new Command.Door(false)), Refusal.FACILITATOR_ONLY);
            done(meeting.act(FACILITATOR, new Command.Door(false)));
        }
    }

    @Nested
    class Answering {

        @Test
        void mayBeChangedUntilTheRoundIsRevealed() {
            done(meeting.answer(ann, COSTS, 1));
            done(meeting.answer(ann, COSTS, 3));
            doneAlready(meeting.answer(ann, COSTS, 3));
            done(meeting.answer(ann, TRUST, 2));
            done(meeting.answer(ann, TRUST, null));
            doneAlready(meeting.answer(ann, TRUST, null));
            meeting.reveal(COSTS);
            refused(meeting.answer(ann, COSTS, 1), Refusal.REVEALED);
            assertThat(given(COSTS)).isEqualTo(java.util.List.of(new Given(1, 3)));
        }

        @Test
        void takesOneOfThreeGradesOfAQuestionOfTheModel() {
            refused(meeting.answer(ann, COSTS, 0), Refusal.GRADE);
            refused(meeting.answer(ann, COSTS, 4), Refusal.GRADE);
            refused(meeting.answer(ann, new Slug("other"), 1), Refusal.FACTOR_UNKNOWN);
        }

        @Test
        void isForTheRoundThatWasSeen() {
            meeting.answer(ann, COSTS, 1);
            meeting.reveal(COSTS);
            refused(meeting.act(bob, new Command.Answer(new QuestionRound(COSTS, 2), 2)), Refusal.ROUND_TO_COME);
            meeting.askAgain(COSTS);
            refused(meeting.act(bob, new Command.Answer(new QuestionRound(COSTS, 1), 2)), Refusal.ROUND_OVER);
            done(meeting.act(bob, new Command.Answer(new QuestionRound(COSTS, 2), 2)));
        }

        @Test
        void isForParticipants() {
            refused(meeting.answer(FACILITATOR, COSTS, 1), Refusal.PARTICIPANT_ONLY);
        }
    }

    @Nested
    class Revealing {

        @Test
        void showsWhatWasAnsweredAndLeavesTheRest() {
            meeting.answer(ann, COSTS, 1);
            meeting.answer(bob, COSTS, 3);
            meeting.answer(bob, TRUST, 2);
            done(meeting.reveal(COSTS, STAFF));
            assertThat(given(COSTS)).isEqualTo(java.util.List.of(new Given(1, 1), new Given(2, 3)));
            assertThat(given(TRUST)).isEqualTo("hidden");
            assertThat(given(STAFF)).isEqualTo("hidden");
        }

        @Test
        void twiceIsRevealingOnce() {
            meeting.answer(ann, COSTS, 1);
            done(meeting.reveal(COSTS));
            doneAlready(meeting.reveal(COSTS));
        }

        @Test
        void ofARoundThatIsOverDoesNotRevealTheNext() {
            meeting.answer(ann, COSTS, 1);
            meeting.reveal(COSTS);
            meeting.askAgain(COSTS);
            meeting.answer(ann, COSTS, 2);
            doneAlready(meeting.act(FACILITATOR, new Command.Reveal(Set.of(new QuestionRound(COSTS, 1)))));
            assertThat(given(COSTS)).isEqualTo("hidden");
        }

        @Test
        void needsAnAnswer() {
            refused(meeting.reveal(COSTS), Refusal.NOBODY_ANSWERED);
            refused(meeting.act(FACILITATOR, new Command.Reveal(Set.of())), Refusal.FACTOR_UNKNOWN);
            refused(
                    meeting.act(FACILITATOR, new Command.Reveal(Set.of(new QuestionRound(COSTS, 2)))),
                    Refusal.FACTOR_UNKNOWN);
        }

        @Test
        void isForTheFacilitator() {
            meeting.answer(ann, COSTS, 1);
            refused(
                    meeting.act(ann, new Command.Reveal(Set.of(new QuestionRound(COSTS, 1)))),
                    Refusal.FACILITATOR_ONLY);
        }
    }

    @Nested
    class AskingAgain {

        @Test
        void keepsWhatWasAnsweredBefore() {
            meeting.answer(ann, COSTS, 1);
            meeting.answer(bob, COSTS, 1);
            meeting.reveal(COSTS);
            done(meeting.askAgain(COSTS));
            doneAlready(meeting.act(FACILITATOR, new Command.AskAgain(Set.of(new QuestionRound(COSTS, 1)))));
            meeting.answer(ann, COSTS, 3);
            meeting.reveal(COSTS);
            var costs = meeting.seenBy(bob).factor(COSTS).orElseThrow();
            assertThat(costs.rounds()).hasSize(2);
            assertThat(costs.latest()).containsExactly(new Given(1, 3), new Given(2, 1));
        }

        @Test
        void waitsForTheAnswersToBeRevealed() {
            meeting.answer(ann, COSTS, 1);
            refused(meeting.askAgain(COSTS), Refusal.NOT_REVEALED);
        }

        @Test
        void hasALimit() {
            for (var round = 1; round <= RoomLimits.ROUNDS; round++) {
                meeting.answer(ann, COSTS, 1);
                meeting.reveal(COSTS);
                if (round < RoomLimits.ROUNDS) {
                    done(meeting.askAgain(COSTS));
                }
            }
            refused(meeting.askAgain(COSTS), Refusal.ROUNDS_MANY);
        }
    }

    @Nested
    class Notes {

        @BeforeEach
        void costsAreRevealed() {
            meeting.answer(ann, COSTS, 1);
            meeting.reveal(COSTS);
        }

        @Test
        void areWrittenByAnybody() {
            done(meeting.act(ann, new Command.WriteNote(COSTS, "Ask the union")));
            done(meeting.act(FACILITATOR, new Command.WriteNote(COSTS, "Ask the union")));
            doneAlready(meeting.act(ann, new Command.WriteNote(COSTS, " Ask  the union ")));
            assertThat(meeting.seenBy(bob).notes()).extracting(NoteState::seat).containsExactly(1, null);
        }

        @Test
        void areNotWrittenOnWhatIsHidden() {
            refused(meeting.act(ann, new Command.WriteNote(TRUST, "I say 3")), Refusal.NOT_REVEALED);
        }

        @Test
        void sayWhatIsWrongWithThem() {
            refused(meeting.act(ann, new Command.WriteNote(COSTS, "\u0000 ")), Refusal.NOTE_MISSING);
            refused(meeting.act(ann, new Command.WriteNote(COSTS, "x".repeat(1_001))), Refusal.NOTE_LONG);
        }

        @Test
        void areDeletedByTheirAuthorsAndTheFacilitator() {
            meeting.act(ann, new Command.WriteNote(COSTS, "One"));
            meeting.act(ann, new Command.WriteNote(COSTS, "Two"));
            refused(meeting.act(bob, new Command.EraseNote(1)), Refusal.NOTE_OF_ANOTHER);
            done(meeting.act(ann, new Command.EraseNote(1)));
            doneAlready(meeting.act(ann, new Command.EraseNote(1)));
            done(meeting.act(FACILITATOR, new Command.EraseNote(2)));
        }
    }

    @Nested
    class SigningOff {

        @BeforeEach
        void theRoomIsLocked() {
            meeting.answer(ann, COSTS, 1);
            meeting.answer(ann, TRUST, 1);
            meeting.reveal(COSTS);
            done(meeting.act(FACILITATOR, new Command.Lock()));
        }

        @Test
        void isDoneOnceForEachPartner() {
            done(meeting.signOff(ann));
            doneAlready(meeting.signOff(ann));
            assertThat(meeting.seenBy(bob).signatures()).containsExactly(new Signature(0, 1, Meeting.NOON));
        }

        @Test
        void needsWhatIsSignedToStayAsItWas() {
            doneAlready(meeting.act(FACILITATOR, new Command.Lock()));
            refused(meeting.answer(ann, TRUST, 2), Refusal.LOCKED);
            refused(meeting.reveal(TRUST), Refusal.LOCKED);
            refused(meeting.askAgain(COSTS), Refusal.LOCKED);
            refused(meeting.act(ann, new Command.WriteNote(COSTS, "Late")), Refusal.LOCKED);
            refused(meeting.tryToJoin(Meeting.key(9), "Late", 0), Refusal.LOCKED);
            refused(meeting.act(FACILITATOR, new Command.Remove(1)), Refusal.LOCKED);
        }

        @Test
        void startsOverWhenTheRoomIsUnlocked() {
            var first = meeting.lock();
            meeting.signOff(ann);
            done(meeting.act(FACILITATOR, new Command.Unlock(first)));
            assertThat(meeting.seenBy(ann).signatures()).isEmpty();
            refused(meeting.signOff(bob), Refusal.NOT_LOCKED);
            done(meeting.act(FACILITATOR, new Command.Lock()));
            refused(meeting.act(bob, new Command.SignOff(first)), Refusal.LOCKED_ANEW);
            refused(meeting.act(FACILITATOR, new Command.Unlock(first)), Refusal.LOCKED_ANEW);
            refused(meeting.act(FACILITATOR, new Command.Close(first)), Refusal.LOCKED_ANEW);
        }

        @Test
        void needsSomethingRevealed() {
            var empty = new Meeting();
            refused(empty.act(FACILITATOR, new Command.Lock()), Refusal.NOTHING_REVEALED);
        }

        @Test
        void endsWhenTheRoomIsClosed() {
            done(meeting.close());
            doneAlready(meeting.close());
            refused(meeting.signOff(bob), Refusal.CLOSED);
            refused(meeting.answer(ann, TRUST, 2), Refusal.CLOSED);
            refused(meeting.act(FACILITATOR, new Command.Unlock(meeting.lock())), Refusal.CLOSED);
            assertThat(meeting.room().grades().keySet())
                    .as("what was never revealed is deleted")
                    .extracting(cell -> cell.question().factor())
                    .containsOnly(COSTS);
        }
    }

    @Nested
    class Leaving {

        @Test
        void deletesEverythingOfTheirs() {
            meeting.answer(ann, COSTS, 1);
            meeting.answer(bob, COSTS, 2);
            meeting.reveal(COSTS);
            meeting.act(ann, new Command.WriteNote(COSTS, "Mine"));
            meeting.act(FACILITATOR, new Command.Lock());
            meeting.signOff(ann);
            meeting.close();
            done(meeting.act(ann, new Command.Leave()));
            var state = meeting.seenBy(bob);
            assertThat(state.people()).extracting(Person::name).containsExactly("Bob");
            assertThat(state.notes()).isEmpty();
            assertThat(state.signatures()).isEmpty();
            assertThat(meeting.room().grades()).hasSize(1);
        }

        @Test
        void canBeForcedByTheFacilitator() {
            done(meeting.act(FACILITATOR, new Command.Remove(2)));
            doneAlready(meeting.act(FACILITATOR, new Command.Remove(2)));
            refused(meeting.act(ann, new Command.Remove(1)), Refusal.FACILITATOR_ONLY);
            assertThat(meeting.room().actor(Meeting.key(2))).isEmpty();
        }
    }
}
