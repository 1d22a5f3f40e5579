package interlocal.meeting;

import interlocal.content.DecisionModel;
import interlocal.meeting.Room.AnswerKey;
import interlocal.meeting.Room.Round;
import interlocal.meeting.protocol.Command;
import interlocal.meeting.protocol.QuestionRound;
import interlocal.meeting.protocol.Refusal;
import interlocal.meeting.protocol.RoomLimits;
import interlocal.meeting.protocol.RoomStage;
import java.time.Instant;
import java.util.HashMap;
import java.util.Set;

/** Rules for answering, revealing and asking again. */
final class RoundRules {

    private RoundRules() {}

    static Decision answer(Room room, int seat, Command.Answer answer) {
        var question = answer.question();
        var grade = answer.grade();
        if (!room.asks(question.factor())) {
            return Decision.refused(Refusal.FACTOR_UNKNOWN);
        }
        if (grade != null && (grade < 1 || grade > DecisionModel.GRADES)) {
            return Decision.refused(Refusal.GRADE);
        }
        var key = new AnswerKey(question, seat);
        if (grade == null
                ? !room.grades().containsKey(key)
                : grade.equals(room.grades().get(key))) {
            return new Decision.Unchanged();
        }
        if (room.stage() != RoomStage.OPEN) {
            return Decision.refused(RoomRules.refusalAt(room.stage()));
        }
        var current = room.current(question.factor());
        if (question.round() > current.round()) {
            return Decision.refused(Refusal.ROUND_TO_COME);
        }
        if (question.round() < current.round()) {
            return Decision.refused(Refusal.ROUND_OVER);
        }
        if (room.revealed(question).isPresent()) {
            return Decision.refused(Refusal.REVEALED);
        }
        var grades = new HashMap<>(room.grades());
        if (grade == null) {
            grades.remove(key);
        } else {
            grades.put(key, grade);
        }
        return new Decision.Changed(room.withGrades(grades));
    }

    static Decision reveal(Room room, Command.Reveal reveal, Instant now) {
        if (unknown(room, reveal.questions())) {
            return Decision.refused(Refusal.FACTOR_UNKNOWN);
        }
        var hidden = reveal.questions().stream()
                .filter(question -> room.revealed(question).isEmpty())
                .toList();
        if (hidden.isEmpty()) {
            return new Decision.Unchanged();
        }
        if (room.stage() != RoomStage.OPEN) {
            return Decision.refused(RoomRules.refusalAt(room.stage()));
        }
        var rounds = new HashMap<>(room.rounds());
        hidden.stream().filter(room::hasAnswers).forEach(question -> rounds.put(question, new Round(now)));
        return rounds.equals(room.rounds())
                ? Decision.refused(Refusal.NOBODY_ANSWERED)
                : new Decision.Changed(room.withRounds(rounds));
    }

    static Decision askAgain(Room room, Command.AskAgain again) {
        if (unknown(room, again.questions())) {
            return Decision.refused(Refusal.FACTOR_UNKNOWN);
        }
        var last = again.questions().stream()
                .filter(question -> room.current(question.factor()).equals(question))
                .toList();
        if (last.isEmpty()) {
            return new Decision.Unchanged();
        }
        if (room.stage() != RoomStage.OPEN) {
            return Decision.refused(RoomRules.refusalAt(room.stage()));
        }
        if (last.stream().anyMatch(question -> question.round() >= RoomLimits.ROUNDS)) {
            return Decision.refused(Refusal.ROUNDS_MANY);
        }
        var rounds = new HashMap<>(room.rounds());
        last.stream()
                .filter(question -> room.revealed(question).isPresent())
                .forEach(question ->
                        rounds.put(new QuestionRound(question.factor(), question.round() + 1), new Round(null)));
        return rounds.equals(room.rounds())
                ? Decision.refused(Refusal.NOT_REVEALED)
                : new Decision.Changed(room.withRounds(rounds));
    }

    /** Whether any of these questions or rounds does not exist, or none is given. */
    private static boolean unknown(Room room, Set<QuestionRound> all) {
        return all.isEmpty()
                || all.stream()
                        .anyMatch(question -> !room.asks(question.factor())
                                || question.round() < 1
                                || question.round()
                                        > room.current(question.factor()).round());
    }
}
