package interlocal.meeting;

import interlocal.content.DecisionModel;
import interlocal.meeting.Room.Cell;
import interlocal.meeting.Room.Round;
import interlocal.meeting.protocol.Command;
import interlocal.meeting.protocol.QuestionRound;
import interlocal.meeting.protocol.Refusal;
import interlocal.meeting.protocol.RoomLimits;
import interlocal.meeting.protocol.RoomStage;
import java.time.Instant;
import java.util.HashMap;
import java.util.Set;

/** Answering, revealing and asking again. */
final class RoundRules {

    private RoundRules() {}

    static Decision answer(Room room, int seat, Command.Answer answer) {
        var asked = answer.asked();
        var grade = answer.grade();
        if (!room.asks(asked.factor())) {
            return Decision.no(Refusal.FACTOR_UNKNOWN);
        }
        if (grade != null && (grade < 1 || grade > DecisionModel.GRADES)) {
            return Decision.no(Refusal.GRADE);
        }
        var cell = new Cell(asked, seat);
        if (grade == null
                ? !room.grades().containsKey(cell)
                : grade.equals(room.grades().get(cell))) {
            return new Decision.Unchanged();
        }
        if (room.stage() != RoomStage.OPEN) {
            return Decision.no(RoomRules.over(room.stage()));
        }
        var current = room.current(asked.factor());
        if (asked.round() > current.round()) {
            return Decision.no(Refusal.ROUND_TO_COME);
        }
        if (asked.round() < current.round()) {
            return Decision.no(Refusal.ROUND_OVER);
        }
        if (room.revealed(asked).isPresent()) {
            return Decision.no(Refusal.REVEALED);
        }
        var grades = new HashMap<>(room.grades());
        if (grade == null) {
            grades.remove(cell);
        } else {
            grades.put(cell, grade);
        }
        return new Decision.Changed(room.withGrades(grades));
    }

    static Decision reveal(Room room, Command.Reveal reveal, Instant now) {
        if (unknown(room, reveal.asked())) {
            return Decision.no(Refusal.FACTOR_UNKNOWN);
        }
        var hidden = reveal.asked().stream()
                .filter(asked -> room.revealed(asked).isEmpty())
                .toList();
        if (hidden.isEmpty()) {
            return new Decision.Unchanged();
        }
        if (room.stage() != RoomStage.OPEN) {
            return Decision.no(RoomRules.over(room.stage()));
        }
        var rounds = new HashMap<>(room.rounds());
        hidden.stream().filter(room::hasAnswers).forEach(asked -> rounds.put(asked, new Round(now)));
        return rounds.equals(room.rounds())
                ? Decision.no(Refusal.NOBODY_ANSWERED)
                : new Decision.Changed(room.withRounds(rounds));
    }

    static Decision askAgain(Room room, Command.AskAgain again) {
        if (unknown(room, again.asked())) {
            return Decision.no(Refusal.FACTOR_UNKNOWN);
        }
        var last = again.asked().stream()
                .filter(asked -> room.current(asked.factor()).equals(asked))
                .toList();
        if (last.isEmpty()) {
            return new Decision.Unchanged();
        }
        if (room.stage() != RoomStage.OPEN) {
            return Decision.no(RoomRules.over(room.stage()));
        }
        if (last.stream().anyMatch(asked -> asked.round() >= RoomLimits.ROUNDS)) {
            return Decision.no(Refusal.ROUNDS_MANY);
        }
        var rounds = new HashMap<>(room.rounds());
        last.stream()
                .filter(asked -> room.revealed(asked).isPresent())
                .forEach(asked -> rounds.put(new QuestionRound(asked.factor(), asked.round() + 1), new Round(null)));
        return rounds.equals(room.rounds())
                ? Decision.no(Refusal.NOT_REVEALED)
                : new Decision.Changed(room.withRounds(rounds));
    }

    /** Whether there is no such question or round among these. */
    private static boolean unknown(Room room, Set<QuestionRound> all) {
        return all.isEmpty()
                || all.stream()
                        .anyMatch(asked -> !room.asks(asked.factor())
                                || asked.round() < 1
                                || asked.round() > room.current(asked.factor()).round());
    }
}
