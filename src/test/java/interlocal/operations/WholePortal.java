package interlocal.operations;

import static org.awaitility.Awaitility.await;

import interlocal.Http;
import interlocal.Interlocal;
import interlocal.Patience;
import interlocal.content.Slug;
import interlocal.decision.DecisionModels;
import interlocal.meeting.Rooms;
import interlocal.meeting.protocol.Command;
import interlocal.meeting.protocol.CommandResult;
import interlocal.meeting.protocol.OpenResult;
import interlocal.meeting.protocol.Opening;
import interlocal.meeting.protocol.Pass;
import interlocal.meeting.protocol.QuestionRound;
import interlocal.meeting.protocol.RoomPartner;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** A whole portal in this process, on content and data of its own, to which something is done. */
record WholePortal(ConfigurableApplicationContext context, Http readers, Http operators) implements AutoCloseable {

    private static final String JSON = "application/json";

    static WholePortal start(Path content, Path data, String... more) {
        var arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--management.server.port=0",
                "--portal.content.path=" + content,
                "--portal.content.watch=false",
                "--portal.data.path=" + data,
                "--portal.discussion.commands-per-minute=0",
                "--vaadin.productionMode=true"));
        arguments.addAll(List.of(more));
        var context = SpringApplication.run(Interlocal.class, arguments.toArray(String[]::new));
        var portal = new WholePortal(
                context,
                new Http("localhost", port(context, "local.server.port")),
                new Http("127.0.0.1", port(context, "local.management.port")));
        portal.await200("/readyz");
        return portal;
    }

    private static int port(ConfigurableApplicationContext context, String name) {
        return context.getEnvironment().getRequiredProperty(name, Integer.class);
    }

    /** Where a browser finds an address. */
    String at(String address) {
        return "http://localhost:" + port(context, "local.server.port") + address;
    }

    void await200(String address) {
        await().atMost(Patience.LONG).until(() -> status(address) == 200);
    }

    int status(String address) {
        return readers.get(address).statusCode();
    }

    /** Reads the content folder; what came of it. */
    HttpResponse<String> read() {
        return operators.post("/actuator/content", "Content-Type", JSON);
    }

    /** How many records have a word. */
    long total(String word) {
        var answer = readers.get("/api/v1/search?q=" + word);
        return JsonMapper.shared().readTree(answer.body()).path("total").asLong(-1);
    }

    /** What an indicator says of the portal's health. */
    String health(String indicator) {
        var health =
                JsonMapper.shared().readTree(operators.get("/actuator/health").body());
        return health.path("components").path(indicator).path("status").asString();
    }

    /** Opens a room and sits down in it. */
    Seat enter() {
        var rooms = context.getBean(Rooms.class);
        var model = context.getBean(DecisionModels.class)
                .current(DecisionModels.DECISION)
                .orElseThrow();
        var opening = new Opening("Dispatch", null, List.of(new RoomPartner("City A", null)));
        var opened = (OpenResult.Done) rooms.open(opening, model, "192.0.2.1");
        var seat = new Seat(rooms, new Pass(opened.pass().code(), rooms.newKey()), opened.pass());
        rooms.join(seat.pass, "Ann", 0, "127.0.0.1");
        return seat;
    }

    /** A person in a room. */
    record Seat(Rooms rooms, Pass pass, Pass facilitator) {

        private static final Slug COSTS = new Slug("costs");

        CommandResult answer(int round, int grade) {
            return rooms.act(pass, new Command.Answer(new QuestionRound(COSTS, round), grade));
        }

        /** Has the first round answered, revealed, and asked again. */
        void secondRound() {
            answer(1, 1);
            var first = Set.of(new QuestionRound(COSTS, 1));
            rooms.act(facilitator, new Command.Reveal(first));
            rooms.act(facilitator, new Command.AskAgain(first));
        }

        boolean seesTheRoom() {
            return rooms.see(pass).isPresent();
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
