package interlocal.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * Rooms full of people, over HTTP and web sockets: how long after an answer one has one's own page again, and how long
 * after the facilitator's click everybody has been sent the answers. Portal and people share the machine.
 */
final class Meetings {

    private static final int PEOPLE = 40;
    private static final List<String> IN_TURN = List.of("costs", "unions");
    private static final String AT_ONCE = "public-partners";

    /** In milliseconds: each of 25 facilitators clicks every ten seconds. */
    private static final long BETWEEN = 400;

    private final Table table;
    private int houses;

    Meetings(Table table) {
        this.table = table;
    }

    /** Measures so many rooms at once. */
    void measure(int rooms) throws Exception {
        Files.createDirectories(Bench.FOLDER);
        var data = Files.createTempDirectory(Bench.FOLDER, "rooms");
        var unhurried = Map.of("PORTAL_DISCUSSION_GUESSESPERMINUTE", "0");
        try (var portal = PortalProcess.start(data, unhurried);
                var client = HttpClient.newHttpClient()) {
            try {
                run(1, client, portal.address()); // warms it up
                tell("one room of " + PEOPLE, PEOPLE, run(1, client, portal.address()));
                tell(rooms + " rooms of " + PEOPLE, rooms * PEOPLE, run(rooms, client, portal.address()));
            } finally {
                client.shutdownNow(); // or a room that could not be opened would be waited for
            }
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    /**
     * How long people waited, in nanoseconds.
     *
     * @param answers for their own page after an answer
     * @param inTurn for what was revealed, while one room after the other did
     * @param atOnce likewise, when all rooms did at one moment
     */
    private record Waited(List<Long> answers, List<Long> inTurn, List<Long> atOnce) {}

    private Waited run(int rooms, HttpClient client, URI portal) throws Exception {
        var gatherings = new ArrayList<MeetingRoom>();
        try {
            for (var room = 0; room < rooms; room++) {
                gatherings.add(MeetingRoom.of(PEOPLE, client, portal, address()));
            }
            var answers = new ArrayList<Long>();
            for (var factor : List.of(IN_TURN.getFirst(), IN_TURN.getLast(), AT_ONCE)) {
                for (var gathering : gatherings) {
                    answers.addAll(gathering.answer(factor));
                }
            }
            return new Waited(answers, inTurn(gatherings), atOnce(gatherings));
        } finally {
            gatherings.forEach(MeetingRoom::close);
        }
    }

    /** Each room meets in a house of its own, which is a client of its own. */
    private String address() {
        houses++;
        return "10.0.%d.%d".formatted(houses / 256, houses % 256);
    }

    private static List<Long> inTurn(List<MeetingRoom> gatherings) throws IOException, InterruptedException {
        var seen = new ArrayList<Long>();
        for (var factor : IN_TURN) {
            for (var gathering : gatherings) {
                seen.addAll(gathering.reveal(factor));
                TimeUnit.MILLISECONDS.sleep(BETWEEN);
            }
        }
        return seen;
    }

    private static List<Long> atOnce(List<MeetingRoom> gatherings) throws Exception {
        var seen = new ArrayList<Long>();
        try (var threads = Executors.newFixedThreadPool(gatherings.size())) {
            for (var one : gatherings.stream()
                    .map(gathering -> threads.submit(() -> gathering.reveal(AT_ONCE)))
                    .toList()) {
                seen.addAll(one.get());
            }
        }
        return seen;
    }

    private void tell(String where, int people, Waited waited) {
        tell(where + ", an answer until one's own page, P50 and P95", people, waited.answers());
        tell(where + ", revealed until seen, P50 and P95", people, waited.inTurn());
        tell(where + ", all reveal at one moment, P50 and P95", people, waited.atOnce());
    }

    private void tell(String work, int people, List<Long> nanos) {
        var times = Times.of(nanos.stream().mapToLong(time -> time));
        table.known(work, people, Table.millis(times.median()) + ", " + Table.millis(times.millis(0.95)), "");
    }
}
