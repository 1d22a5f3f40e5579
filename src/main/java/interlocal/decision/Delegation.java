package interlocal.decision;

import interlocal.content.Slug;
import interlocal.meeting.protocol.FactorState;
import interlocal.meeting.protocol.RoomState;
import interlocal.meeting.protocol.RoundState.Given;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A partner, with what those who answered for it did.
 *
 * @param name as the others know it
 */
public record Delegation(String name, List<Answers> people) {

    public Delegation {
        people = List.copyOf(people);
    }

    /** The grades that its people gave a factor. */
    List<Integer> grades(Slug factor) {
        return people.stream().flatMap(answers -> answers.of(factor).stream()).toList();
    }

    /** Their mean; empty if none of them answered. */
    Optional<Fraction> mean(Slug factor) {
        var grades = grades(factor).stream().map(grade -> Fraction.of(grade)).toList();
        return grades.isEmpty() ? Optional.empty() : Optional.of(Fraction.mean(grades));
    }

    /** Whether nobody answered anything for it. */
    public boolean isSilent() {
        return people.isEmpty();
    }

    /**
     * Those of a room, in the order of its partners.
     *
     * @param which of the answers to a question are looked at
     */
    public static List<Delegation> of(RoomState room, Function<FactorState, List<Given>> which) {
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
