package interlocal.meeting;

import interlocal.decision.Edition;
import interlocal.meeting.Room.Charter;
import interlocal.meeting.RoomTransactions.Decided;
import interlocal.meeting.minutes.History;
import interlocal.meeting.protocol.OpenResult;
import interlocal.meeting.protocol.Pass;
import interlocal.meeting.protocol.Refusal;
import interlocal.meeting.protocol.RoomCode;
import interlocal.meeting.protocol.RoomStage;
import interlocal.meeting.protocol.RoomState;
import interlocal.meeting.protocol.Topic;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Series of rooms in which the same partners meet again over the same decision model. Each room is one measurement. */
@Service
public class MeetingSeries {

    private final RoomTransactions transactions;
    private final RoomRows rows;
    private final RoomStore store;
    private final SecretGenerator secrets;

    MeetingSeries(RoomTransactions transactions, RoomRows rows, RoomStore store, SecretGenerator secrets) {
        this.transactions = transactions;
        this.rows = rows;
        this.store = store;
        this.secrets = secrets;
    }

    /**
     * Opens the next room of a series, with the same service, partners and facilitator's key. People join it anew. A
     * room has one continuation: a second call returns the same room.
     *
     * @param pass of the facilitator of the closed room
     * @param model the present edition of the same model
     */
    public OpenResult continueRoom(Pass pass, Edition model) {
        return transactions
                .apply(pass.code(), false, (room, now) -> decide(room, pass, model, now))
                .<OpenResult>map(decided -> result(decided, pass))
                .orElseGet(OpenResult.Unknown::new);
    }

    private Decision decide(Room room, Pass pass, Edition model, Instant now) {
        if (!isFacilitators(room, pass)) {
            return Decision.refused(Refusal.FACILITATOR_ONLY);
        }
        if (room.stage() != RoomStage.CLOSED) {
            return Decision.refused(Refusal.NOT_CLOSED);
        }
        var next = room.progress().continuation();
        if (next != null && rows.existsById(next.text())) {
            return new Decision.Unchanged();
        }
        if (!model.key().equals(room.charter().topic().modelKey())) {
            return Decision.refused(Refusal.MODEL_OTHER);
        }
        var charter = room.charter();
        var topic = charter.topic();
        var again = new Topic(
                secrets.code(),
                topic.service(),
                topic.serviceTerm(),
                topic.partners(),
                topic.modelKey(),
                model.model(),
                rows.lastMeasurement(charter.series().text()) + 1,
                now);
        store.insert(Room.opened(new Charter(again, model.source(), charter.series(), charter.facilitator())), now);
        return new Decision.Changed(room.with(room.progress().continuedBy(again.code())));
    }

    private static boolean isFacilitators(Room room, Pass pass) {
        return room.actor(pass.key()).orElse(null) instanceof Actor.Facilitator;
    }

    private static OpenResult result(Decided decided, Pass pass) {
        if (decided.decision() instanceof Decision.Refused(var why)) {
            return decided.room().actor(pass.key()).isPresent()
                    ? new OpenResult.Refused(why)
                    : new OpenResult.Unknown();
        }
        var next = decided.room().progress().continuation();
        return next == null ? new OpenResult.Unknown() : new OpenResult.Done(new Pass(next, pass.key()));
    }

    /**
     * The answers of the series up to this room, without names. Earlier rooms appear once they are closed; this room
     * contributes what has been revealed.
     *
     * @return empty if there is no such room or nobody in it has this key
     */
    public Optional<History> history(Pass pass) {
        return transactions
                .current(pass.code())
                .filter(room -> room.actor(pass.key()).isPresent())
                .map(this::history);
    }

    private History history(Room last) {
        var before = rows
                .ofSeries(last.charter().series().text(), last.charter().topic().measurement() - 1)
                .stream()
                .flatMap(code -> transactions.current(new RoomCode(code)).stream())
                .filter(room -> room.stage() == RoomStage.CLOSED);
        return new History(Stream.concat(before, Stream.of(last))
                .map(room -> History.measurement(state(room)))
                .toList());
    }

    /** The facilitator's view; {@link History} takes from it only what everybody may see. */
    private static RoomState state(Room room) {
        return new RoomVisibility(room, new Actor.Facilitator()).state();
    }
}
