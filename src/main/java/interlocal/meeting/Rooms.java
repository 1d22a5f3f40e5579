package interlocal.meeting;

import interlocal.decision.Edition;
import interlocal.meeting.Room.Charter;
import interlocal.meeting.RoomTransactions.Decided;
import interlocal.meeting.protocol.Command;
import interlocal.meeting.protocol.CommandResult;
import interlocal.meeting.protocol.EnterResult;
import interlocal.meeting.protocol.OpenResult;
import interlocal.meeting.protocol.Opening;
import interlocal.meeting.protocol.Pass;
import interlocal.meeting.protocol.Refusal;
import interlocal.meeting.protocol.RoomCode;
import interlocal.meeting.protocol.RoomKey;
import interlocal.meeting.protocol.RoomLimits;
import interlocal.meeting.protocol.RoomStage;
import interlocal.meeting.protocol.RoomState;
import interlocal.meeting.protocol.Topic;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * The rooms in which partners decide together. What is answered as done is committed: it outlives the portal's end, also
 * a sudden one. Nobody is ever told more than they may see, and what was refused has changed nothing.
 */
@Service
public class Rooms {

    private final RoomTransactions transactions;
    private final RoomRows rows;
    private final SecretGenerator secrets;
    private final RoomSettings settings;

    Rooms(RoomTransactions transactions, RoomRows rows, SecretGenerator secrets, RoomSettings settings) {
        this.transactions = transactions;
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
    public OpenResult open(Opening opening, Edition model, String client) {
        var normalized = OpeningRules.normalized(opening);
        var refusal = OpeningRules.refusal(normalized);
        if (refusal.isPresent()) {
            return new OpenResult.Refused(refusal.get());
        }
        if (settings.openings().wait(client).isPresent()) {
            return new OpenResult.Refused(Refusal.TOO_OFTEN);
        }
        var key = secrets.key();
        var code = secrets.code();
        var topic = new Topic(
                code,
                normalized.service(),
                normalized.serviceTerm(),
                normalized.partners(),
                model.key(),
                model.model(),
                1,
                transactions.now());
        transactions.open(Room.opened(new Charter(topic, model.source(), code, key.sha256())));
        return new OpenResult.Done(new Pass(code, key));
    }

    /**
     * Looks for the room of a code that somebody has input. To try codes that are none costs, and who has tried too many
     * is not told whether the next one is.
     *
     * @param client the address of who input it, in figures
     */
    public EnterResult enter(String input, String client) {
        var code = RoomCode.parse(input);
        if (code.isEmpty()) {
            return new EnterResult.Unknown();
        }
        var wait = settings.guesses().wait(client);
        if (wait.isPresent()) {
            return new EnterResult.TooMany(wait.getAsLong());
        }
        var room = code.flatMap(transactions::current);
        room.ifPresent(_ -> settings.guesses().giveBack(client));
        return room.<EnterResult>map(Rooms::door).orElseGet(EnterResult.Unknown::new);
    }

    private static EnterResult.Door door(Room room) {
        return new EnterResult.Door(
                room.charter().topic(),
                room.stage(),
                room.stage() == RoomStage.OPEN && room.seats().size() < RoomLimits.PEOPLE);
    }

    /**
     * Takes a seat. To join again with the same key changes nothing.
     *
     * @param pass the code of a room that was {@linkplain #enter entered}, and a {@linkplain #newKey new key}
     * @param partner the number of the partner they speak for
     */
    public CommandResult join(Pass pass, String name, int partner) {
        var key = pass.key().sha256();
        return transactions
                .apply(pass.code(), false, (room, now) -> SeatRules.join(room, key, name, partner, now))
                .map(decided -> result(decided, pass))
                .orElseGet(CommandResult.Unknown::new);
    }

    /** The room as somebody in it may see it; empty if there is no such room, or nobody in it has this key. */
    public Optional<RoomState> see(Pass pass) {
        return transactions.current(pass.code()).flatMap(room -> see(room, pass));
    }

    private static Optional<RoomState> see(Room room, Pass pass) {
        return room.actor(pass.key()).map(actor -> new RoomVisibility(room, actor).state());
    }

    /**
     * Has something done.
     *
     * @param pass of who wants it
     */
    public CommandResult act(Pass pass, Command command) {
        if (settings.commands().wait(pass.key().sha256()).isPresent()) {
            return new CommandResult.Refused(Refusal.TOO_OFTEN);
        }
        var quiet = command instanceof Command.Answer;
        return transactions
                .apply(pass.code(), quiet, (room, now) -> decide(room, pass, command, now))
                .map(decided -> result(decided, pass))
                .orElseGet(CommandResult.Unknown::new);
    }

    private static Decision decide(Room room, Pass pass, Command command, Instant now) {
        return room.actor(pass.key())
                .map(actor -> RoomRules.decide(room, actor, command, now))
                .orElseGet(Decision.Unchanged::new);
    }

    private static CommandResult result(Decided decided, Pass pass) {
        return switch (decided.decision()) {
            case Decision.Refused(var why) -> new CommandResult.Refused(why);
            case Decision.Changed(var room) ->
                see(room, pass).<CommandResult>map(CommandResult.Done::new).orElseGet(CommandResult.Left::new);
            case Decision.Unchanged() ->
                see(decided.room(), pass)
                        .<CommandResult>map(CommandResult.Done::new)
                        .orElseGet(CommandResult.Unknown::new);
        };
    }

    /** Deletes a room with all that is in it, at any stage, for good; answers whether the key was its facilitator's. */
    public boolean delete(Pass pass) {
        return transactions.delete(
                pass.code(), room -> room.actor(pass.key()).orElse(null) instanceof Actor.Facilitator);
    }

    /** Deletes the rooms that were not used for as long as they are kept; answers how many. */
    public int deleteUnused() {
        return rows.deleteUnusedSince(transactions.now().minus(settings.retention()));
    }
}
