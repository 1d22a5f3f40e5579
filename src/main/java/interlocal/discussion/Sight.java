package interlocal.discussion;

import interlocal.content.DecisionModel.Factor;
import interlocal.content.Slug;
import interlocal.discussion.Room.Cell;
import interlocal.discussion.Room.Seat;
import interlocal.discussion.RoundState.Alone;
import interlocal.discussion.RoundState.Gathering;
import interlocal.discussion.RoundState.Given;
import interlocal.discussion.RoundState.Revealed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What somebody may see of a room: the one place that decides it. */
record Sight(Room room, Actor actor) {

    RoomState state() {
        var progress = room.progress();
        return new RoomState(
                room.charter().topic(),
                room.version(),
                progress.stage(),
                you(),
                room.seats().values().stream().map(Seat::person).toList(),
                room.charter().topic().model().factors().stream()
                        .map(Factor::key)
                        .map(this::factor)
                        .toList(),
                List.copyOf(room.notes().values()),
                List.copyOf(room.signatures().values()),
                progress.locked(),
                progress.closed(),
                progress.continuation());
    }

    private RoomState.You you() {
        return switch (actor) {
            case Actor.Facilitator() -> new RoomState.Facilitator();
            case Actor.Participant(var seat) -> new RoomState.Participant(room.person(seat));
        };
    }

    private FactorState factor(Slug factor) {
        return new FactorState(
                factor,
                IntStream.rangeClosed(1, room.current(factor).round())
                        .mapToObj(number -> round(new Asked(factor, number)))
                        .toList());
    }

    private RoundState round(Asked asked) {
        var revealed = room.revealed(asked);
        if (revealed.isPresent()) {
            return new Revealed(asked.round(), revealed.get(), given(asked).toList());
        }
        return switch (actor) {
            case Actor.Facilitator() ->
                new Gathering(asked.round(), given(asked).map(Given::seat).collect(Collectors.toUnmodifiableSet()));
            case Actor.Participant(var seat) ->
                new Alone(asked.round(), room.grades().get(new Cell(asked, seat)), (int)
                        given(asked).count());
        };
    }

    private Stream<Given> given(Asked asked) {
        return room.seats().keySet().stream().<Given>mapMulti((seat, given) -> {
            var grade = room.grades().get(new Cell(asked, seat));
            if (grade != null) {
                given.accept(new Given(seat, grade));
            }
        });
    }
}
