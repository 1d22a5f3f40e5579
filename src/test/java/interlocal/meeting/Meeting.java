package interlocal.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.content.DecisionModel.Factor;
import interlocal.content.Slug;
import interlocal.decision.DecisionModels;
import interlocal.decision.Edition;
import interlocal.meeting.Room.Charter;
import interlocal.meeting.protocol.Command;
import interlocal.meeting.protocol.Opening;
import interlocal.meeting.protocol.QuestionRound;
import interlocal.meeting.protocol.RoomCode;
import interlocal.meeting.protocol.RoomKey;
import interlocal.meeting.protocol.RoomPartner;
import interlocal.meeting.protocol.RoomState;
import interlocal.meeting.protocol.RoundState;
import interlocal.meeting.protocol.Topic;
import interlocal.vocabulary.Term;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A room without a database. The same rules apply to it. */
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
        return new Edition(key, source, DecisionModels.read(key, source).orElseThrow());
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

    /** Joins with the key of the next seat; returns the participant. */
    Actor join(String name, int partner) {
        assertThat(tryToJoin(key(room.progress().seatsGiven() + 1), name, partner))
                .isInstanceOf(Decision.Changed.class);
        return new Actor.Participant(room.progress().seatsGiven());
    }

    static RoomKey key(int seat) {
        return new RoomKey("participant-%010d".formatted(seat));
    }

    Decision tryToJoin(RoomKey key, String name, int partner) {
        return after(SeatRules.join(room, key.sha256(), name, partner, 1, NOON));
    }

    Decision act(Actor actor, Command command) {
        return after(RoomRules.decide(room, actor, command, NOON));
    }

    private Decision after(Decision decision) {
        if (decision instanceof Decision.Changed(var next)) {
            room = next.atNextVersion();
        }
        return decision;
    }

    Decision answer(Actor actor, Slug factor, @Nullable Integer grade) {
        return act(actor, new Command.Answer(room.current(factor), grade));
    }

    Decision reveal(Slug... factors) {
        return act(FACILITATOR, new Command.Reveal(current(factors)));
    }

    Decision askAgain(Slug... factors) {
        return act(FACILITATOR, new Command.AskAgain(current(factors)));
    }

    private Set<QuestionRound> current(Slug... factors) {
        return Set.copyOf(List.of(factors).stream().map(room::current).toList());
    }

    Decision signOff(Actor actor) {
        return act(actor, new Command.SignOff(lock()));
    }

    Decision close() {
        return act(FACILITATOR, new Command.Close(lock()));
    }

    /** The present lock, or 0 if the room is not locked. */
    long lock() {
        var locked = room.progress().locked();
        return locked == null ? 0 : locked;
    }

    RoomState seenBy(Actor actor) {
        return new RoomVisibility(room, actor).state();
    }

    RoundState round(Actor actor, Slug factor) {
        return seenBy(actor).factor(factor).orElseThrow().current();
    }
}
