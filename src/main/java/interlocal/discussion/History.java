package interlocal.discussion;

import interlocal.content.DecisionModel;
import interlocal.content.Slug;
import interlocal.discussion.RoomState.Person;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
     * @param groups the partners, in their order
     */
    public record Measurement(int number, Instant opened, String modelVersion, List<Group> groups) {

        public Measurement {
            groups = List.copyOf(groups);
        }

        /** How many gave a factor which grade: three numbers, from little to much. */
        public List<Integer> counts(Slug factor) {
            return IntStream.rangeClosed(1, DecisionModel.GRADES)
                    .mapToObj(grade -> (int) groups.stream()
                            .flatMap(group -> group.people().stream())
                            .filter(grades -> Integer.valueOf(grade).equals(grades.get(factor)))
                            .count())
                    .toList();
        }
    }

    /**
     * What the people of one partner answered.
     *
     * @param people the grades of each, by factor
     */
    public record Group(String partner, List<Map<Slug, Integer>> people) {

        public Group {
            people = people.stream().map(Map::copyOf).toList();
        }
    }

    static Measurement measurement(RoomState state) {
        var topic = state.topic();
        return new Measurement(
                topic.measurement(),
                topic.opened(),
                topic.model().version(),
                IntStream.range(0, topic.partners().size())
                        .mapToObj(partner -> new Group(
                                topic.partners().get(partner).name(),
                                state.people().stream()
                                        .filter(person -> person.partner() == partner)
                                        .map(person -> grades(state, person))
                                        .filter(grades -> !grades.isEmpty())
                                        .toList()))
                        .toList());
    }

    private static Map<Slug, Integer> grades(RoomState state, Person person) {
        var grades = new HashMap<Slug, Integer>();
        for (var factor : state.factors()) {
            factor.standing().stream()
                    .filter(given -> given.seat() == person.seat())
                    .forEach(given -> grades.put(factor.factor(), given.grade()));
        }
        return grades;
    }
}
