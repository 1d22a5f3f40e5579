package interlocal.meeting;

import static interlocal.meeting.Meeting.COSTS;

import interlocal.meeting.protocol.Command;
import interlocal.meeting.protocol.CommandResult;
import interlocal.meeting.protocol.OpenResult;
import interlocal.meeting.protocol.Pass;
import interlocal.meeting.protocol.QuestionRound;
import interlocal.meeting.protocol.RoomCode;
import interlocal.meeting.protocol.RoomKey;
import java.io.PrintStream;
import java.nio.file.Path;

/** A process in which somebody answers without end. Prints a line after each acknowledged answer. */
final class KilledMeeting {

    private KilledMeeting() {}

    static void main(String[] arguments) {
        PrintStream output = System.out;
        try (var portal = RoomsOnly.start(Path.of(arguments[0]))) {
            var rooms = portal.getBean(Rooms.class);
            var room = ((OpenResult.Done) rooms.open(Meeting.OPENING, Meeting.MODEL, "192.0.2.1")).pass();
            var pass = new Pass(room.code(), rooms.newKey());
            rooms.join(pass, "Ann", 0, "192.0.2.1");
            output.println(pass.code().text() + " " + pass.key().text());
            for (var number = 1; ; number++) {
                if (!(rooms.act(pass, new Command.Answer(new QuestionRound(COSTS, 1), grade(number)))
                        instanceof CommandResult.Done)) {
                    throw new IllegalStateException();
                }
                output.println(number);
                output.flush();
            }
        }
    }

    /** The grade given in the answer with this number, from 1. */
    static int grade(int number) {
        return 1 + number % 3;
    }

    static Pass pass(String line) {
        var parts = line.split(" ", 2);
        return new Pass(new RoomCode(parts[0]), new RoomKey(parts[1]));
    }
}
