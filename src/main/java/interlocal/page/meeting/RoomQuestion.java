package interlocal.page.meeting;

import interlocal.content.DecisionModel.Factor;
import interlocal.meeting.protocol.FactorState;
import interlocal.meeting.protocol.QuestionRound;
import interlocal.meeting.protocol.RoomState;
import interlocal.meeting.protocol.RoomState.NoteState;
import interlocal.meeting.protocol.RoomState.Person;
import interlocal.meeting.protocol.RoundState.HiddenForFacilitator;
import interlocal.meeting.protocol.RoundState.HiddenForParticipant;
import interlocal.meeting.protocol.RoundState.Revealed;
import java.util.List;
import java.util.Optional;

/**
 * A question of a room as one person sees it.
 *
 * @param number its position in the model, counted from 1
 */
public record RoomQuestion(RoomState state, Factor factor, int number) {

    private FactorState rounds() {
        return state.factor(factor.key()).orElseThrow();
    }

    /** The number of the current round, counted from 1. */
    public int round() {
        return rounds().current().number();
    }

    /** Whether a round of this question was revealed. */
    public boolean isShown() {
        return !rounds().revealed().isEmpty();
    }

    /** The hidden round as a participant sees it; empty for the facilitator, and if the round is revealed. */
    public Optional<HiddenForParticipant> alone() {
        return rounds().current() instanceof HiddenForParticipant alone ? Optional.of(alone) : Optional.empty();
    }

    /** The hidden round as the facilitator sees it; empty for participants, and if the round is revealed. */
    public Optional<HiddenForFacilitator> gathering() {
        return rounds().current() instanceof HiddenForFacilitator gathering ? Optional.of(gathering) : Optional.empty();
    }

    /** How many people have answered the current round. */
    public int answered() {
        return switch (rounds().current()) {
            case HiddenForParticipant alone -> alone.answered();
            case HiddenForFacilitator gathering -> gathering.answered().size();
            case Revealed revealed -> revealed.given().size();
        };
    }

    /** The people who have not answered the hidden round yet; empty unless the viewer is the facilitator. */
    public List<Person> missing() {
        return gathering()
                .map(gathering -> state.people().stream()
                        .filter(person -> !gathering.answered().contains(person.seat()))
                        .toList())
                .orElse(List.of());
    }

    public List<NoteState> notes() {
        return state.notes().stream()
                .filter(note -> note.factor().equals(factor.key()))
                .toList();
    }

    /** The current round, as written in a command. */
    public String asked() {
        return command(rounds().question());
    }

    static String command(QuestionRound asked) {
        return asked.factor().text() + "." + asked.round();
    }
}
