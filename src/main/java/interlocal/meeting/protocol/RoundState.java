package interlocal.meeting.protocol;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one person may see of one round of a question. The hidden forms have no place for other people's answers. */
public sealed interface RoundState {

    /** From 1, counted for each question separately. */
    int number();

    /** A revealed answer. */
    record Given(int seat, int grade) {}

    /**
     * A revealed round.
     *
     * @param at when it was revealed
     * @param given the answers, in the order of the seats
     */
    record Revealed(int number, Instant at, List<Given> given) implements RoundState {

        public Revealed {
            given = List.copyOf(given);
        }
    }

    /**
     * A hidden round, as a participant sees it.
     *
     * @param own the participant's own grade; absent if not answered
     * @param answered how many people have answered
     */
    record HiddenForParticipant(int number, @Nullable Integer own, int answered) implements RoundState {}

    /**
     * A hidden round, as the facilitator sees it.
     *
     * @param answered the seats of the people who have answered
     */
    record HiddenForFacilitator(int number, Set<Integer> answered) implements RoundState {

        public HiddenForFacilitator {
            answered = Set.copyOf(answered);
        }
    }
}
