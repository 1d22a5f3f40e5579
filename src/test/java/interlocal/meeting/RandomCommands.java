package interlocal.meeting;

import interlocal.meeting.protocol.Command;
import interlocal.meeting.protocol.QuestionRound;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Random commands, as from a roomful of people who do not wait for one another. */
final class RandomCommands {

    private final Random random;

    RandomCommands(Random random) {
        this.random = random;
    }

    /** Carries out a random command; most of them make sense. */
    Decision actOn(Meeting meeting) {
        var room = meeting.room();
        var command = any(room);
        var actor = command instanceof Command.ByFacilitator ? Meeting.FACILITATOR : participant(room);
        return meeting.act(random.nextInt(10) == 0 ? Meeting.FACILITATOR : actor, command);
    }

    private static final Actor NOBODY = Meeting.FACILITATOR;

    private Actor participant(Room room) {
        var seats = List.copyOf(room.seats().keySet());
        return seats.isEmpty() ? NOBODY : new Actor.Participant(seats.get(random.nextInt(seats.size())));
    }

    Command any(Room room) {
        return switch (random.nextInt(40)) {
            case 0 -> new Command.Leave();
            case 1 -> new Command.Remove(random.nextInt(10));
            case 2 -> new Command.Lock();
            case 3, 4 -> new Command.Unlock(lock(room));
            case 5, 6 -> new Command.SignOff(lock(room));
            case 7 -> random.nextInt(30) == 0 ? new Command.Close(lock(room)) : new Command.Lock();
            case 8, 9, 10 -> new Command.Reveal(asked(room));
            case 11, 12, 13 -> new Command.AskAgain(asked(room));
            case 14, 15 ->
                new Command.WriteNote(
                        asked(room).iterator().next().factor(), "Note " + random.nextInt(20) + "\n\u0000");
            case 16 -> new Command.EraseNote(random.nextInt(20));
            default ->
                new Command.Answer(asked(room).iterator().next(), random.nextInt(6) == 0 ? null : random.nextInt(5));
        };
    }

    private long lock(Room room) {
        var locked = room.progress().locked();
        return locked == null || random.nextInt(8) == 0 ? random.nextInt(100) : locked;
    }

    private Set<QuestionRound> asked(Room room) {
        var asked = new HashSet<QuestionRound>();
        do {
            var factor = Meeting.FACTORS.get(random.nextInt(Meeting.FACTORS.size()));
            var current = room.current(factor);
            asked.add(
                    random.nextInt(6) == 0
                            ? new QuestionRound(factor, current.round() + random.nextInt(3) - 1)
                            : current);
        } while (random.nextBoolean());
        return asked;
    }
}
