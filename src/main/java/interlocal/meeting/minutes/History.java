package interlocal.meeting.minutes;

import interlocal.decision.Delegation;
import interlocal.meeting.protocol.FactorState;
import interlocal.meeting.protocol.RoomState;
import java.time.Instant;
import java.util.List;

/**
 * How the same partners answered from measurement to measurement, without names. It has everybody's latest revealed
 * answers.
 *
 * @param measurements the first first
 */
public record History(List<Measurement> measurements) {

    public History {
        measurements = List.copyOf(measurements);
    }

    /**
     * One room of the series.
     *
     * @param delegations in the order of the partners
     */
    public record Measurement(int number, Instant opened, String modelVersion, List<Delegation> delegations) {

        public Measurement {
            delegations = List.copyOf(delegations);
        }
    }

    public static Measurement measurement(RoomState state) {
        var topic = state.topic();
        return new Measurement(
                topic.measurement(),
                topic.opened(),
                topic.model().version(),
                Delegation.of(state, FactorState::standing));
    }
}
