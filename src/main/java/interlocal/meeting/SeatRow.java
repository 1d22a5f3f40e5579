package interlocal.meeting;

import interlocal.meeting.Room.Seat;
import interlocal.meeting.protocol.RoomState.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A seat and the person who has it. */
@Entity
@Table(name = "room_seat")
class SeatRow {

    @EmbeddedId
    private Id id;

    private int partner;
    private String name;

    @Column(name = "key_sha256")
    private String key;

    private Instant joined;
    private int network;

    @Embeddable
    record Id(String room, int number) {}

    @SuppressWarnings("NullAway.Init") // for JPA
    protected SeatRow() {}

    SeatRow(String room, Seat seat) {
        this.id = id(room, seat.person().seat());
        this.partner = seat.person().partner();
        this.name = seat.person().name();
        this.key = seat.key();
        this.joined = seat.joined();
        this.network = seat.network();
    }

    static Id id(String room, int number) {
        return new Id(room, number);
    }

    Seat seat() {
        return new Seat(new Person(id.number(), name, partner), key, joined, network);
    }
}
