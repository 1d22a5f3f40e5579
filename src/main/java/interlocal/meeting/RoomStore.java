package interlocal.meeting;

import static java.util.stream.Collectors.toMap;

import interlocal.decision.DecisionModels;
import interlocal.meeting.protocol.RoomCode;
import interlocal.meeting.protocol.RoomState.NoteState;
import interlocal.meeting.protocol.RoomState.Signature;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads and writes rooms. Reading a room locks its row until the end of the transaction, across all nodes. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RoomStore {

    private final RoomRows rows;
    private final EntityManager entities;

    RoomStore(RoomRows rows, EntityManager entities) {
        this.rows = rows;
        this.entities = entities;
    }

    /**
     * Locks a room and returns its current state; empty if there is no such room.
     *
     * @param known a state read earlier, which is returned if the room is still at that version
     */
    Optional<Room> locked(RoomCode code, Optional<Room> known) {
        return rows.locked(code.text())
                .map(row ->
                        known.filter(room -> room.version() == row.version()).orElseGet(() -> read(row, code.text())));
    }

    /** A room as it is now, without locking it; empty if there is none. Reads in several steps: use a snapshot. */
    Optional<Room> unlocked(RoomCode code) {
        return rows.findById(code.text()).map(row -> read(row, code.text()));
    }

    private Room read(RoomRow row, String code) {
        var text =
                Objects.requireNonNull(entities.find(RoomModelRow.class, code)).text();
        var model = DecisionModels.read(row.modelKey(), text).orElseThrow();
        var partners = all(PartnerRow.class, code).stream()
                .sorted(PartnerRow.IN_ORDER)
                .map(PartnerRow::partner)
                .toList();
        return new Room(
                row.charter(partners, model, text),
                row.version(),
                row.progress(),
                new TreeMap<>(all(SeatRow.class, code).stream()
                        .map(SeatRow::seat)
                        .collect(toMap(seat -> seat.person().seat(), Function.identity()))),
                all(RoundRow.class, code).stream().collect(toMap(RoundRow::question, RoundRow::round)),
                all(AnswerRow.class, code).stream().collect(toMap(AnswerRow::key, AnswerRow::grade)),
                new TreeMap<>(all(NoteRow.class, code).stream()
                        .map(NoteRow::note)
                        .collect(toMap(NoteState::number, Function.identity()))),
                new TreeMap<>(all(SignatureRow.class, code).stream()
                        .map(SignatureRow::signature)
                        .collect(toMap(Signature::partner, Function.identity()))));
    }

    private <T> List<T> all(Class<T> type, String code) {
        return entities.createQuery("select row from " + type.getSimpleName() + " row where row.id.room = :room", type)
                .setParameter("room", code)
                .getResultList();
    }

    /** Inserts a new room. */
    void insert(Room room, Instant now) {
        var code = room.code().text();
        entities.persist(new RoomRow(room, now));
        entities.flush();
        entities.persist(new RoomModelRow(code, room.charter().modelText()));
        var partners = room.charter().topic().partners();
        for (var number = 0; number < partners.size(); number++) {
            entities.persist(new PartnerRow(code, number, partners.get(number)));
        }
    }

    /** Writes the differences between two states of a locked room. */
    void update(Room before, Room after, Instant now) {
        var code = after.code().text();
        var row = rows.findById(code).orElseThrow();
        row.update(after);
        row.usedAt(now);
        write(
                before.seats(),
                after.seats(),
                SeatRow.class,
                seat -> SeatRow.id(code, seat),
                (_, seat) -> new SeatRow(code, seat));
        write(
                before.rounds(),
                after.rounds(),
                RoundRow.class,
                question -> RoundRow.id(code, question),
                (question, round) -> new RoundRow(code, question, round));
        write(
                before.grades(),
                after.grades(),
                AnswerRow.class,
                key -> AnswerRow.id(code, key),
                (key, grade) -> new AnswerRow(code, key, grade));
        write(
                before.notes(),
                after.notes(),
                NoteRow.class,
                note -> NoteRow.id(code, note),
                (_, note) -> new NoteRow(code, note));
        write(
                before.signatures(),
                after.signatures(),
                SignatureRow.class,
                partner -> SignatureRow.id(code, partner),
                (_, signature) -> new SignatureRow(code, signature));
    }

    private interface RowFactory<K, V> {
        Object row(K key, V value);
    }

    private <K, V> void write(
            Map<K, V> before, Map<K, V> after, Class<?> type, Function<K, Object> id, RowFactory<K, V> rows) {
        if (before.equals(after)) {
            return;
        }
        before.keySet().stream()
                .filter(key -> !after.containsKey(key))
                .forEach(key -> entities.remove(entities.getReference(type, id.apply(key))));
        after.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
                .forEach(entry -> write(entry, before.containsKey(entry.getKey()), rows));
    }

    private <K, V> void write(Entry<K, V> entry, boolean known, RowFactory<K, V> rows) {
        var row = rows.row(entry.getKey(), entry.getValue());
        if (known) {
            entities.merge(row);
        } else {
            entities.persist(row);
        }
    }
}
