package interlocal.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.content.DecisionModel.Factor;
import interlocal.content.Slug;
import interlocal.discussion.Room.Charter;
import interlocal.vocabulary.Term;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A room without a database, for tests: the same rules decide what is done in it. */
final class Meeting {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final Slug COSTS = new Slug("costs");
    static final Slug TRUST = new Slug("trust");
    static final Slug STAFF = new Slug("staff");
    static final List<Slug> FACTORS = List.of(COSTS, TRUST, STAFF);
    private static final String SOURCE = """
            title: Should we share this?
            version: "1"
            summary: Three questions.
            statement: Made up for tests.
            sides:
              - {side: service, label: The service}
            factors:
              - {factor: costs, side: service, label: Costs, question: "Would it cost less?", grades: [No, Perhaps, "Yes"]}
              - {factor: trust, side: service, label: Trust, question: "Do you trust one another?", grades: [Little, Some, Much]}
              - {factor: staff, side: service, label: Staff, question: "Have the staff been asked?", grades: [Not yet, Some, All]}
            sources: []
            """;
    static final Edition MODEL = edition("sample", "1");
    static final Opening OPENING = new Opening(
            "Emergency dispatch",
            new Term("public-safety/emergency-dispatch"),
            List.of(
                    new RoomPartner("City A (made up)", new Term("united-states/oregon")),
                    new RoomPartner("County B (made up)", new Term("canada")),
                    new RoomPartner("Town C (made up)", null)));
    static final Actor FACILITATOR = new Actor.Facilitator();
    static final RoomKey FACILITATORS_KEY = new RoomKey("facilitator-0000000000");

    private Room room;

    static Edition edition(String name, String version) {
        var key = new Slug(name);
        var source = SOURCE.replace("version: \"1\"", "version: \"" + version + "\"");
        return new Edition(key, source, Models.read(key, source).orElseThrow());
    }

    static Factor factor(Slug key) {
        return MODEL.model().factors().stream()
                .filter(factor -> factor.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    Meeting() {
        var code = new RoomCode("KQ74MPX2W9");
        var topic = new Topic(
                code,
                OPENING.service(),
                OPENING.serviceTerm(),
                OPENING.partners(),
                MODEL.key(),
                MODEL.model(),
                1,
                NOON);
        room = Room.opened(new Charter(topic, MODEL.source(), code, FACILITATORS_KEY.sha256()));
    }

    Room room() {
        return room;
    }

    /** Somebody joins whose key has their number; answers who they are. */
    Actor join(String name, int partner) {
        assertThat(tryToJoin(key(room.progress().seatsGiven() + 1), name, partner))
                .isInstanceOf(Verdict.Changed.class);
        return new Actor.Participant(room.progress().seatsGiven());
    }

    static RoomKey key(int seat) {
        return new RoomKey("participant-%010d".formatted(seat));
    }

    Verdict tryToJoin(RoomKey key, String name, int partner) {
        return after(SeatRules.join(room, key.sha256(), name, partner, NOON));
    }

    Verdict act(Actor actor, Command command) {
        return after(Rules.decide(room, actor, command, NOON));
    }

    private Verdict after(Verdict verdict) {
        if (verdict instanceof Verdict.Changed(var next)) {
            room = next.atNextVersion();
        }
        return verdict;
    }

    Verdict answer(Actor actor, Slug factor, @Nullable Integer grade) {
        return act(actor, new Command.Answer(room.current(factor), grade));
    }

    Verdict reveal(Slug... factors) {
        return act(FACILITATOR, new Command.Reveal(current(factors)));
    }

    Verdict askAgain(Slug... factors) {
        return act(FACILITATOR, new Command.AskAgain(current(factors)));
    }

    private Set<Asked> current(Slug... factors) {
        return Set.copyOf(List.of(factors).stream().map(room::current).toList());
    }

    Verdict signOff(Actor actor) {
        return act(actor, new Command.SignOff(lock()));
    }

    Verdict close() {
        return act(FACILITATOR, new Command.Close(lock()));
    }

    /** Of which lock the room is. */
    long lock() {
        var locked = room.progress().locked();
        return locked == null ? 0 : locked;
    }

    RoomState seenBy(Actor actor) {
        return new Sight(room, actor).state();
    }

    RoundState round(Actor actor, Slug factor) {
        return seenBy(actor).factor(factor).orElseThrow().current();
    }
}
