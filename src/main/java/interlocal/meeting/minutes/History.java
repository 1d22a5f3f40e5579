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

    /** What one room of a series measured. */
    public static Measurement measurement(RoomState state) {
        var topic = state.topic();
        return new Measurement(
                topic.measurement(), topic.opened(), topic.model().version(), Delegations.now(state));
    }

    /** How every factor was graded from room to room, in the model's order. */
    public List<Trend> trends(DecisionModel model) {
        return Trend.of(
                model,
                measurements.stream()
                        .map(measurement -> new Trend.Occasion(
                                LocalDate.ofInstant(measurement.opened(), ZoneOffset.UTC), measurement.delegations()))
                        .toList());
    }
}
