package interlocal.meeting;

import interlocal.meeting.protocol.RoomState.Signature;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** One partner's sign-off. */
@Entity
@Table(name = "room_signature")
class SignatureRow {

    @EmbeddedId
    private Id id;

    private int seat;
    private Instant signed;

    @Embeddable
    record Id(String room, int partner) {}

    @SuppressWarnings("NullAway.Init") // for JPA
    protected SignatureRow() {}

    SignatureRow(String room, Signature signature) {
        this.id = id(room, signature.partner());
        this.seat = signature.seat();
        this.signed = signature.signed();
    }

    static Id id(String room, int partner) {
        return new Id(room, partner);
    }

    Signature signature() {
        return new Signature(id.partner(), seat, signed);
    }
}
