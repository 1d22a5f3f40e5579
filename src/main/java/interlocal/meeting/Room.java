package interlocal.meeting;

import interlocal.content.DecisionModel.Factor;
import interlocal.content.Slug;
import interlocal.meeting.protocol.QuestionRound;
import interlocal.meeting.protocol.RoomCode;
import interlocal.meeting.protocol.RoomKey;
import interlocal.meeting.protocol.RoomStage;
import interlocal.meeting.protocol.RoomState.NoteState;
import interlocal.meeting.protocol.RoomState.Person;
import interlocal.meeting.protocol.RoomState.Signature;
import interlocal.meeting.protocol.Topic;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The complete state of a room at one version, hidden answers included. It never leaves this package.
 *
 * @param rounds only rounds that were revealed or asked again; the first round of a question is open without an entry
 * @param grades all answers, hidden ones included
 * @param signatures by the number of the partner
 */
record Room(
        Charter charter,
        long version,
        Progress progress,
        SortedMap<Integer, Seat> seats,
        Map<QuestionRound, Round> rounds,
        Map<AnswerKey, Integer> grades,
        SortedMap<Integer, NoteState> notes,
        SortedMap<Integer, Signature> signatures) {

    Room {
        seats = Collections.unmodifiableSortedMap(new TreeMap<>(seats));
        rounds = Map.copyOf(rounds);
        grades = Map.copyOf(grades);
        notes = Collections.unmodifiableSortedMap(new TreeMap<>(notes));
        signatures = Collections.unmodifiableSortedMap(new TreeMap<>(signatures));
    }

    /**
     * What was settled when the room was opened.
     *
     * @param modelText the source of the decision model
     * @param series the code of the first room of the series
     * @param facilitator the SHA-256 of the facilitator's key
     */
    record Charter(Topic topic, String modelText, RoomCode series, String facilitator) {}

    /**
     * How far the meeting has come.
     *
     * @param shut whether the facilitator lets nobody else in
     * @param locked the version at which the room was locked
     * @param closed when the room was closed
     * @param seatsGiven how many seats were ever taken
     * @param notesWritten how many notes were ever written
     * @param continuation the next room of the series
     */
    record Progress(
            RoomStage stage,
            boolean shut,
            @Nullable Long locked,
            @Nullable Instant closed,
            int seatsGiven,
            int notesWritten,
            @Nullable RoomCode continuation) {

        Progress at(RoomStage next, @Nullable Long lockedAt, @Nullable Instant closedAt) {
            return new Progress(next, shut, lockedAt, closedAt, seatsGiven, notesWritten, continuation);
        }

        Progress withDoor(boolean nextShut) {
            return new Progress(stage, nextShut, locked, closed, seatsGiven, notesWritten, continuation);
        }

        Progress withSeat() {
            return new Progress(stage, shut, locked, closed, seatsGiven + 1, notesWritten, continuation);
        }

        Progress withNote() {
            return new Progress(stage, shut, locked, closed, seatsGiven, notesWritten + 1, continuation);
        }

        Progress continuedBy(RoomCode next) {
            return new Progress(stage, shut, locked, closed, seatsGiven, notesWritten, next);
        }
    }

    /**
     * A taken seat.
     *
     * @param key the SHA-256 of the person's key
     * @param network the number of the network from which it was taken; 0 if it is not known
     */
    record Seat(Person person, String key, Instant joined, int network) {}

    /** One round of a question; hidden while {@code revealed} is null. */
    record Round(@Nullable Instant revealed) {}

    /** Identifies an answer. */
    record AnswerKey(QuestionRound question, int seat) {}

    /** A room that has just been opened, at version 1. */
    static Room opened(Charter charter) {
        return new Room(
                charter,
                1,
                new Progress(RoomStage.OPEN, false, null, null, 0, 0, null),
                new TreeMap<>(),
                Map.of(),
                Map.of(),
                new TreeMap<>(),
                new TreeMap<>());
    }

    Room with(Progress next) {
        return new Room(charter, version, next, seats, rounds, grades, notes, signatures);
    }

    Room withSeats(SortedMap<Integer, Seat> next) {
        return new Room(charter, version, progress, next, rounds, grades, notes, signatures);
    }

    Room withRounds(Map<QuestionRound, Round> next) {
        return new Room(charter, version, progress, seats, next, grades, notes, signatures);
    }

    Room withGrades(Map<AnswerKey, Integer> next) {
        return new Room(charter, version, progress, seats, rounds, next, notes, signatures);
    }

    Room withNotes(SortedMap<Integer, NoteState> next) {
        return new Room(charter, version, progress, seats, rounds, grades, next, signatures);
    }

    Room withSignatures(SortedMap<Integer, Signature> next) {
        return new Room(charter, version, progress, seats, rounds, grades, notes, next);
    }

    Room atNextVersion() {
        return new Room(charter, version + 1, progress, seats, rounds, grades, notes, signatures);
    }

    RoomCode code() {
        return charter.topic().code();
    }

    RoomStage stage() {
        return progress.stage();
    }

    /** The person at a seat, which must be taken. */
    Person person(int seat) {
        return Objects.requireNonNull(seats.get(seat)).person();
    }

    boolean asks(Slug factor) {
        return charter.topic().model().factors().stream().map(Factor::key).anyMatch(factor::equals);
    }

    /** The latest round of a question. */
    QuestionRound current(Slug factor) {
        var round = 1;
        while (rounds.containsKey(new QuestionRound(factor, round + 1))) {
            round++;
        }
        return new QuestionRound(factor, round);
    }

    Optional<Instant> revealed(QuestionRound question) {
        return Optional.ofNullable(rounds.get(question)).map(Round::revealed);
    }

    boolean hasAnswers(QuestionRound question) {
        return seats.keySet().stream().anyMatch(seat -> grades.containsKey(new AnswerKey(question, seat)));
    }

    /** Who has this key; empty if nobody in the room does. */
    Optional<Actor> actor(RoomKey key) {
        var sha256 = key.sha256();
        if (charter.facilitator().equals(sha256)) {
            return Optional.of(new Actor.Facilitator());
        }
        return seats.values().stream()
                .filter(seat -> seat.key().equals(sha256))
                .findFirst()
                .map(seat -> new Actor.Participant(seat.person().seat()));
    }
}
