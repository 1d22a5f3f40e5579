package interlocal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.BrowserWindow;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** People who meet in rooms, as their browsers do it: an answer to a click acknowledges it. */
final class RoomWork implements DoomedWork {

    private static final int PEOPLE = 2;
    private static final int ROUNDS = 8;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Random random;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private @Nullable Meeting last;

    RoomWork(Random random) {
        this.random = random;
    }

    /** Whoever was in the last room is still in it. */
    @Override
    public void begin(Node portal) throws Exception {
        if (last != null) {
            for (var person = 0; person < last.keys.size(); person++) {
                try (var window = new BrowserWindow(client, portal.address(), last.path())) {
                    assertThat(window.call("enter", last.keys.get(person))).contains("room-head", "Person " + person);
                }
            }
        }
        last = null;
    }

    @Override
    public void piece(Node portal) throws Exception {
        var meeting = last;
        if (meeting == null || meeting.round == ROUNDS) {
            meeting = new Meeting(portal);
            last = meeting;
        }
        meeting.round();
    }

    @Override
    public Promise acknowledged() {
        var promised = Set.copyOf(acknowledged);
        return left -> {
            var kept = left.rows("select 'room', code from room");
            kept.addAll(left.rows("select 'seat', room, name from room_seat"));
            kept.addAll(left.rows("""
                    select 'answer', answer.room, round, name, grade from room_answer answer
                    join room_seat seat on seat.room = answer.room and seat.number = seat"""));
            kept.addAll(left.rows("select 'revealed', room, round from room_round where revealed is not null"));
            kept.addAll(left.rows("select 'round', room, round from room_round"));
            kept.addAll(left.rows("select 'note', room, words from room_note"));
            assertThat(kept).containsAll(promised);
        };
    }

    /** A room, and the windows of those in it. */
    private final class Meeting {

        private final String code;
        private final BrowserWindow facilitator;
        private final List<BrowserWindow> people = new ArrayList<>();
        private final List<String> keys = new ArrayList<>();
        private int round = 1;

        Meeting(Node portal) throws IOException, InterruptedException {
            var address = portal.address();
            var opened = Jsoup.parse(new BrowserWindow(client, address, "/discussion/open")
                            .call("open", "model", "Emergency dispatch", "", "City A\nCounty B"))
                    .expectFirst("[data-key]");
            code = opened.attr("data-code");
            acknowledged.add("room " + stored());
            facilitator = new BrowserWindow(client, address, path());
            facilitator.call("enter", opened.attr("data-key"));
            for (var person = 0; person < PEOPLE; person++) {
                var window = new BrowserWindow(client, address, path());
                window.call("enter", "");
                var key = window.call("newKey");
                assertThat(window.call("join", "Person " + person, person % 2, key))
                        .isEmpty();
                people.add(window);
                keys.add(key);
                acknowledged.add("seat " + stored() + " Person " + person);
            }
        }

        String path() {
            return "/discussion/" + code;
        }

        /** The code as the database has it. */
        private String stored() {
            return code.replace("-", "");
        }

        /** All answer at once; then the answers are shown, somebody writes a note, and all are asked again. */
        void round() throws IOException, InterruptedException, ExecutionException {
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var answers = new ArrayList<Future<?>>();
                for (var person = 0; person < PEOPLE; person++) {
                    var who = person;
                    var grade = random.nextInt(1, 4);
                    answers.add(threads.submit(() -> {
                        act(people.get(who), "answer costs." + round + " " + grade);
                        acknowledged.add("answer " + stored() + " " + round + " Person " + who + " " + grade);
                        return null;
                    }));
                }
                for (var answer : answers) {
                    answer.get();
                }
            }
            act(facilitator, "reveal costs." + round);
            acknowledged.add("revealed " + stored() + " " + round);
            act(people.getFirst(), "note costs After round " + round);
            acknowledged.add("note " + stored() + " After round " + round);
            round++;
            act(facilitator, "again costs." + (round - 1));
            acknowledged.add("round " + stored() + " " + round);
        }

        private static void act(BrowserWindow window, String command) throws IOException, InterruptedException {
            assertThat(window.call("act", command)).as(command).isEmpty();
        }
    }
}
