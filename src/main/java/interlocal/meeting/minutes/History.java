package interlocal.meeting.minutes;

import interlocal.content.DecisionModel;
import interlocal.decision.Delegation;
import interlocal.decision.Trend;
import interlocal.meeting.protocol.RoomState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * How the same partners answered from measurement to measurement, without names. Made from each participant's latest
 * revealed answers.
 *
 * @param measurements oldest first
 */
public record History(List<Measurement> measurements) {

    public History {
        measurements = List.copyOf(measurements);
    }

    /**
     * One room of the series.
     *
     * @param number from 1
     * @param delegations in the order of the partners
     */
    public record Measurement(int number, Instant opened, String modelVersion, List<Delegation> delegations) {

        public Measurement {
            delegations = List.copyOf(delegations);
        }
    }

    /** The measurement that a room makes. */
    public static Measurement measurement(RoomState state) {
        var topic = state.topic();
        return new Measurement(
                topic.measurement(), topic.opened(), topic.model().version(), Delegations.now(state));
    }

    /** The trend of every factor, in the model's order. */
    public List<Trend> trends(DecisionModel model) {
        return Trend.of(
                model,
                measurements.stream()
                        .map(measurement -> new Trend.Occasion(
                                LocalDate.ofInstant(measurement.opened(), ZoneOffset.UTC), measurement.delegations()))
                        .toList());
    }
}
