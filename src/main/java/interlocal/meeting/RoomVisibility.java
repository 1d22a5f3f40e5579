package interlocal.meeting;

import interlocal.content.DecisionModel.Factor;
import interlocal.content.Slug;
import interlocal.meeting.Room.AnswerKey;
import interlocal.meeting.Room.Seat;
import interlocal.meeting.protocol.FactorState;
import interlocal.meeting.protocol.QuestionRound;
import interlocal.meeting.protocol.RoomState;
import interlocal.meeting.protocol.RoundState;
import interlocal.meeting.protocol.RoundState.Given;
import interlocal.meeting.protocol.RoundState.HiddenForFacilitator;
import interlocal.meeting.protocol.RoundState.HiddenForParticipant;
import interlocal.meeting.protocol.RoundState.Revealed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Decides what an actor may see of a room; nothing else does. */
record RoomVisibility(Room room, Actor actor) {

    RoomState state() {
        var progress = room.progress();
        return new RoomState(
                room.charter().topic(),
                room.version(),
                progress.stage(),
                viewer(),
                room.seats().values().stream().map(Seat::person).toList(),
                networks(),
                progress.shut(),
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

    /** Where people come from is the facilitator's business alone. */
    private Map<Integer, Integer> networks() {
        return actor instanceof Actor.Facilitator
                ? room.seats().values().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                seat -> seat.person().seat(), Seat::network))
                : Map.of();
    }

    private RoomState.Viewer viewer() {
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

    private RoundState round(QuestionRound question) {
        var revealed = room.revealed(question);
        if (revealed.isPresent()) {
            return new Revealed(
                    question.round(), revealed.get(), given(question).toList());
        }
        return switch (actor) {
            case Actor.Facilitator() ->
                new HiddenForFacilitator(
                        question.round(), given(question).map(Given::seat).collect(Collectors.toUnmodifiableSet()));
            case Actor.Participant(var seat) ->
                new HiddenForParticipant(question.round(), room.grades().get(new AnswerKey(question, seat)), (int)
                        given(question).count());
        };
    }

    private Stream<Given> given(QuestionRound question) {
        return room.seats().keySet().stream().<Given>mapMulti((seat, given) -> {
            var grade = room.grades().get(new AnswerKey(question, seat));
            if (grade != null) {
                given.accept(new Given(seat, grade));
            }
        });
    }
}
