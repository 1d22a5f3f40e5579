package interlocal.meeting;

import interlocal.catalog.fault.Outage;
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
import interlocal.ratelimit.Client;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/**
 * The rooms in which partners decide together. A result of {@code Done} means committed: it survives even a crash. No
 * result contains more than its receiver may see, and a refused command has changed nothing. What cannot be stored at
 * the moment is refused.
 */
@Service
public class Rooms {

    private final RoomTransactions transactions;
    private final RoomRows rows;
    private final SecretGenerator secrets;
    private final SeatNetworks networks;
    private final RoomSettings settings;

    Rooms(
            RoomTransactions transactions,
            RoomRows rows,
            SecretGenerator secrets,
            SeatNetworks networks,
            RoomSettings settings) {
        this.transactions = transactions;
        this.rows = rows;
        this.secrets = secrets;
        this.networks = networks;
        this.settings = settings;
    }

    /** A new key for somebody who is about to join. */
    public RoomKey newKey() {
        return secrets.key();
    }

    /**
     * Opens a room.
     *
     * @param model the edition to ask; the room keeps it as it is
     * @param client the IP address of the facilitator, for the rate limit
     */
    public OpenResult open(Opening opening, Edition model, String client) {
        var normalized = OpeningRules.normalized(opening);
        var refusal = OpeningRules.refusal(normalized);
        if (refusal.isPresent()) {
            return new OpenResult.Refused(refusal.get());
        }
        if (settings.openings().tryAcquire(client).isPresent()) {
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
        return stored(
                () -> {
                    transactions.open(Room.opened(new Charter(topic, model.source(), code, key.sha256())));
                    return new OpenResult.Done(new Pass(code, key));
                },
                OpenResult.Refused::new);
    }

    /** Stores something, unless the database is away or its disk is full. */
    private static <T> T stored(Supplier<T> work, Function<Refusal, T> refused) {
        try {
            return work.get();
        } catch (RuntimeException failure) {
            if (Outage.of(failure).isEmpty()) {
                throw failure;
            }
            return refused.apply(Refusal.NOT_NOW);
        }
    }

    /**
     * Finds the room of a code that somebody typed. Wrong codes count against the client's rate limit; once that is
     * used up, the result no longer says whether a code is right.
     *
     * @param client the IP address that the code came from, for the rate limit
     */
    public EnterResult enter(String input, String client) {
        var code = RoomCode.parse(input);
        if (code.isEmpty()) {
            return new EnterResult.Unknown();
        }
        var wait = settings.guesses().tryAcquire(client);
        if (wait.isPresent()) {
            return new EnterResult.TooMany(wait.getAsLong());
        }
        var room = code.flatMap(transactions::current);
        room.ifPresent(_ -> settings.guesses().release(client));
        return room.<EnterResult>map(Rooms::door).orElseGet(EnterResult.Unknown::new);
    }

    private static EnterResult.Door door(Room room) {
        return new EnterResult.Door(
                room.charter().topic(),
                room.stage(),
                room.stage() == RoomStage.OPEN
                        && !room.progress().shut()
                        && room.seats().size() < RoomLimits.PEOPLE,
                room.progress().shut());
    }

    /**
     * Takes a seat. Joining again with the same key changes nothing.
     *
     * @param pass the code of a room that was {@linkplain #enter entered}, and a {@linkplain #newKey new key}
     * @param partner the number of the partner that the person speaks for
     * @param client the IP address that the person comes from, for the rate limit and the facilitator
     */
    public CommandResult join(Pass pass, String name, int partner, String client) {
        if (settings.seats().tryAcquire(client).isPresent()) {
            return new CommandResult.Refused(Refusal.TOO_OFTEN);
        }
        var key = pass.key().sha256();
        return stored(
                () -> transactions
                        .apply(pass.code(), false, (room, now) -> {
                            var network = networks.number(room, Client.of(client));
                            return SeatRules.join(room, key, name, partner, network, now);
                        })
                        .map(decided -> result(decided, pass))
                        .orElseGet(CommandResult.Unknown::new),
                CommandResult.Refused::new);
    }

    /** The room as the owner of a pass may see it; empty if there is no such room or nobody in it has this key. */
    public Optional<RoomState> see(Pass pass) {
        return transactions.current(pass.code()).flatMap(room -> see(room, pass));
    }

    private static Optional<RoomState> see(Room room, Pass pass) {
        return room.actor(pass.key()).map(actor -> new RoomVisibility(room, actor).state());
    }

    /**
     * Carries out a command.
     *
     * @param pass of the person who gives it
     */
    public CommandResult act(Pass pass, Command command) {
        if (settings.commands().tryAcquire(pass.key().sha256()).isPresent()) {
            return new CommandResult.Refused(Refusal.TOO_OFTEN);
        }
        var quiet = command instanceof Command.Answer;
        return stored(
                () -> transactions
                        .apply(pass.code(), quiet, (room, now) -> decide(room, pass, command, now))
                        .map(decided -> result(decided, pass))
                        .orElseGet(CommandResult.Unknown::new),
                CommandResult.Refused::new);
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

    /**
     * Permanently deletes a room and everything in it, at any stage. Returns false if there is no such room or the pass
     * is not its facilitator's.
     */
    public boolean delete(Pass pass) {
        return transactions.delete(
                pass.code(), room -> room.actor(pass.key()).orElse(null) instanceof Actor.Facilitator);
    }

    /** Deletes the rooms that have been unused for longer than the retention; returns how many. */
    public int deleteUnused() {
        return rows.deleteUnusedSince(transactions.now().minus(settings.retention()));
    }
}
