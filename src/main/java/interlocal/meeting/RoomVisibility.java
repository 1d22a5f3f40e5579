package interlocal.meeting;

import interlocal.content.DecisionModel.Factor;
import interlocal.content.Slug;
import interlocal.meeting.Room.Cell;
import interlocal.meeting.Room.Seat;
import interlocal.meeting.protocol.FactorState;
import interlocal.meeting.protocol.QuestionRound;
import interlocal.meeting.protocol.RoomState;
import interlocal.meeting.protocol.RoundState;
import interlocal.meeting.protocol.RoundState.Alone;
import interlocal.meeting.protocol.RoundState.Gathering;
import interlocal.meeting.protocol.RoundState.Given;
import interlocal.meeting.protocol.RoundState.Revealed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What somebody may see of a room: the one place that decides it. */
record RoomVisibility(Room room, Actor actor) {

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
                        .mapToObj(number -> round(new QuestionRound(factor, number)))
                        .toList());
    }

    private RoundState round(QuestionRound asked) {
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

    private Stream<Given> given(QuestionRound asked) {
        return room.seats().keySet().stream().<Given>mapMulti((seat, given) -> {
            var grade = room.grades().get(new Cell(asked, seat));
            if (grade != null) {
                given.accept(new Given(seat, grade));
            }
        });
    }
}
