package interlocal.meeting.protocol;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one person may see of one round of a question. Before it is revealed there is no place for others' answers. */
public sealed interface RoundState {

    /** Counted from 1. */
    int number();

    /** An answer that everybody may see. */
    record Given(int seat, int grade) {}

    /**
     * A round that everybody sees.
     *
     * @param given in the order of the seats
     */
    record Revealed(int number, Instant at, List<Given> given) implements RoundState {

        public Revealed {
            given = List.copyOf(given);
        }
    }

    /**
     * A hidden round as a participant sees it.
     *
     * @param own their own grade; absent if they have not answered
     * @param answered how many people have
     */
    record HiddenForParticipant(int number, @Nullable Integer own, int answered) implements RoundState {}

    /**
     * A hidden round as the facilitator sees it.
     *
     * @param answered the seats of those who have answered
     */
    record HiddenForFacilitator(int number, Set<Integer> answered) implements RoundState {

        public HiddenForFacilitator {
            answered = Set.copyOf(answered);
        }
    }
}
