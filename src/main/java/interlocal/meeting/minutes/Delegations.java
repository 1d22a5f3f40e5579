package interlocal.meeting.minutes;

import interlocal.content.Slug;
import interlocal.decision.Answers;
import interlocal.decision.Delegation;
import interlocal.meeting.protocol.FactorState;
import interlocal.meeting.protocol.RoomState;
import interlocal.meeting.protocol.RoundState.Given;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The partners of a room, with the answers that everybody in it may see. */
public final class Delegations {

    private Delegations() {}

    /** Each participant's latest revealed answers, by partner in the room's order. */
    public static List<Delegation> now(RoomState room) {
        return of(room, FactorState::latest);
    }

    /** The answers of the first revealed round, for questions with more than one; by partner in the room's order. */
    public static List<Delegation> before(RoomState room) {
        return of(room, FactorState::before);
    }

    private static List<Delegation> of(RoomState room, Function<FactorState, List<Given>> which) {
        var answers = new TreeMap<Integer, Map<Slug, Integer>>();
        for (var factor : room.factors()) {
            for (var given : which.apply(factor)) {
                answers.computeIfAbsent(given.seat(), _ -> new HashMap<>()).put(factor.factor(), given.grade());
            }
        }
        return IntStream.range(0, room.topic().partners().size())
                .mapToObj(partner -> new Delegation(
                        room.topic().partners().get(partner).name(),
                        room.people().stream()
                                .filter(person -> person.partner() == partner)
                                .flatMap(person -> Stream.ofNullable(answers.get(person.seat())))
                                .map(Answers::new)
                                .toList()))
                .toList();
    }
}
