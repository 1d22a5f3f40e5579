package interlocal.discussion;

import interlocal.content.DecisionModel;
import interlocal.discussion.Room.Cell;
import interlocal.discussion.Room.Round;
import java.time.Instant;
import java.util.HashMap;
import java.util.Set;

/** Answering, revealing and asking again. */
final class RoundRules {

    private RoundRules() {}

    static Verdict answer(Room room, int seat, Command.Answer answer) {
        var asked = answer.asked();
        var grade = answer.grade();
        if (!room.asks(asked.factor())) {
            return Verdict.no(Refusal.FACTOR_UNKNOWN);
        }
        if (grade != null && (grade < 1 || grade > DecisionModel.GRADES)) {
            return Verdict.no(Refusal.GRADE);
        }
        var cell = new Cell(asked, seat);
        if (grade == null
                ? !room.grades().containsKey(cell)
                : grade.equals(room.grades().get(cell))) {
            return new Verdict.Unchanged();
        }
        if (room.stage() != Stage.OPEN) {
            return Verdict.no(Rules.over(room.stage()));
        }
        var current = room.current(asked.factor());
        if (asked.round() > current.round()) {
            return Verdict.no(Refusal.ROUND_TO_COME);
        }
        if (asked.round() < current.round()) {
            return Verdict.no(Refusal.ROUND_OVER);
        }
        if (room.revealed(asked).isPresent()) {
            return Verdict.no(Refusal.REVEALED);
        }
        var grades = new HashMap<>(room.grades());
        if (grade == null) {
            grades.remove(cell);
        } else {
            grades.put(cell, grade);
        }
        return new Verdict.Changed(room.withGrades(grades));
    }

    static Verdict reveal(Room room, Command.Reveal reveal, Instant now) {
        if (unknown(room, reveal.asked())) {
            return Verdict.no(Refusal.FACTOR_UNKNOWN);
        }
        var hidden = reveal.asked().stream()
                .filter(asked -> room.revealed(asked).isEmpty())
                .toList();
        if (hidden.isEmpty()) {
            return new Verdict.Unchanged();
        }
        if (room.stage() != Stage.OPEN) {
            return Verdict.no(Rules.over(room.stage()));
        }
        var rounds = new HashMap<>(room.rounds());
        hidden.stream().filter(room::hasAnswers).forEach(asked -> rounds.put(asked, new Round(now)));
        return rounds.equals(room.rounds())
                ? Verdict.no(Refusal.NOBODY_ANSWERED)
                : new Verdict.Changed(room.withRounds(rounds));
    }

    static Verdict askAgain(Room room, Command.AskAgain again) {
        if (unknown(room, again.asked())) {
            return Verdict.no(Refusal.FACTOR_UNKNOWN);
        }
        var last = again.asked().stream()
                .filter(asked -> room.current(asked.factor()).equals(asked))
                .toList();
        if (last.isEmpty()) {
            return new Verdict.Unchanged();
        }
        if (room.stage() != Stage.OPEN) {
            return Verdict.no(Rules.over(room.stage()));
        }
        if (last.stream().anyMatch(asked -> asked.round() >= Bounds.ROUNDS)) {
            return Verdict.no(Refusal.ROUNDS_MANY);
        }
        var rounds = new HashMap<>(room.rounds());
        last.stream()
                .filter(asked -> room.revealed(asked).isPresent())
                .forEach(asked -> rounds.put(new Asked(asked.factor(), asked.round() + 1), new Round(null)));
        return rounds.equals(room.rounds())
                ? Verdict.no(Refusal.NOT_REVEALED)
                : new Verdict.Changed(room.withRounds(rounds));
    }

    /** Whether there is no such question or round among these. */
    private static boolean unknown(Room room, Set<Asked> all) {
        return all.isEmpty()
                || all.stream()
                        .anyMatch(asked -> !room.asks(asked.factor())
                                || asked.round() < 1
                                || asked.round() > room.current(asked.factor()).round());
    }
}
