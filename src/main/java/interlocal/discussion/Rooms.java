package interlocal.discussion;

import interlocal.discussion.Room.Charter;
import interlocal.discussion.RoomTurns.Turn;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * The rooms in which partners decide together. What is answered as done is committed: it outlives the portal's end, also
 * a sudden one. Nobody is ever told more than they may see, and what was refused has changed nothing.
 */
@Service
public class Rooms {

    private final RoomTurns turns;
    private final RoomRows rows;
    private final Secrets secrets;
    private final RoomSettings settings;

    Rooms(RoomTurns turns, RoomRows rows, Secrets secrets, RoomSettings settings) {
        this.turns = turns;
        this.rows = rows;
        this.secrets = secrets;
        this.settings = settings;
    }

    /** A new secret, for somebody who is about to join. */
    public RoomKey newKey() {
        return secrets.key();
    }

    /**
     * Opens a room.
     *
     * @param model is kept as it is now
     * @param client the address of who opens it, in figures
     */
    public Opened open(Opening opening, Edition model, String client) {
        var tidy = Openings.tidy(opening);
        var complaint = Openings.complaint(tidy);
        if (complaint.isPresent()) {
            return new Opened.Refused(complaint.get());
        }
        if (settings.openings().tryAcquire(client).isPresent()) {
            return new Opened.Refused(Refusal.TOO_OFTEN);
        }
        var key = secrets.key();
        var code = secrets.code();
        var topic = new Topic(
                code, tidy.service(), tidy.serviceTerm(), tidy.partners(), model.key(), model.model(), 1, turns.now());
        turns.open(Room.opened(new Charter(topic, model.source(), code, key.sha256())));
        return new Opened.Done(new Pass(code, key));
    }

    /**
     * Looks for the room of a code that somebody has typed. To try codes that are none costs, and who has tried too many
     * is not told whether the next one is.
     *
     * @param client the address of who typed it, in figures
     */
    public Entry enter(String typed, String client) {
        var code = RoomCode.parse(typed);
        if (code.isEmpty()) {
            return new Entry.Unknown();
        }
        var wait = settings.guesses().tryAcquire(client);
        if (wait.isPresent()) {
            return new Entry.TooMany(wait.getAsLong());
        }
        var room = code.flatMap(turns::current);
        room.ifPresent(_ -> settings.guesses().release(client));
        return room.<Entry>map(Rooms::door).orElseGet(Entry.Unknown::new);
    }

    private static Entry.Door door(Room room) {
        return new Entry.Door(
                room.charter().topic(),
                room.stage(),
                room.stage() == Stage.OPEN && room.seats().size() < Bounds.PEOPLE);
    }

    /**
     * Takes a seat. To join again with the same key changes nothing.
     *
     * @param pass the code of a room that was {@linkplain #enter entered}, and a {@linkplain #newKey new key}
     * @param partner the number of the partner they speak for
     */
    public Outcome join(Pass pass, String name, int partner) {
        var key = pass.key().sha256();
        return turns.take(pass.code(), false, (room, now) -> SeatRules.join(room, key, name, partner, now))
                .map(turn -> outcome(turn, pass))
                .orElseGet(Outcome.Unknown::new);
    }

    /** The room as somebody in it may see it; empty if there is no such room, or nobody in it has this key. */
    public Optional<RoomState> see(Pass pass) {
        return turns.current(pass.code()).flatMap(room -> see(room, pass));
    }

    private static Optional<RoomState> see(Room room, Pass pass) {
        return room.actor(pass.key()).map(actor -> new Sight(room, actor).state());
    }

    /**
     * Has something done.
     *
     * @param pass of who wants it
     */
    public Outcome act(Pass pass, Command command) {
        if (settings.commands().tryAcquire(pass.key().sha256()).isPresent()) {
            return new Outcome.Refused(Refusal.TOO_OFTEN);
        }
        var quiet = command instanceof Command.Answer;
        return turns.take(pass.code(), quiet, (room, now) -> decide(room, pass, command, now))
                .map(turn -> outcome(turn, pass))
                .orElseGet(Outcome.Unknown::new);
    }

    private static Verdict decide(Room room, Pass pass, Command command, Instant now) {
        return room.actor(pass.key())
                .map(actor -> Rules.decide(room, actor, command, now))
                .orElseGet(Verdict.Unchanged::new);
    }

    private static Outcome outcome(Turn turn, Pass pass) {
        return switch (turn.verdict()) {
            case Verdict.Refused(var why) -> new Outcome.Refused(why);
            case Verdict.Changed(var room) ->
                see(room, pass).<Outcome>map(Outcome.Done::new).orElseGet(Outcome.Left::new);
            case Verdict.Unchanged() ->
                see(turn.room(), pass).<Outcome>map(Outcome.Done::new).orElseGet(Outcome.Unknown::new);
        };
    }

    /** Deletes a room with all that is in it, at any stage, for good; answers whether the key was its facilitator's. */
    public boolean delete(Pass pass) {
        return turns.delete(pass.code(), room -> room.actor(pass.key()).orElse(null) instanceof Actor.Facilitator);
    }

    /** Deletes the rooms that were not used for as long as they are kept; answers how many. */
    public int deleteUnused() {
        return rows.deleteUnusedSince(turns.now().minus(settings.retention()));
    }
}
