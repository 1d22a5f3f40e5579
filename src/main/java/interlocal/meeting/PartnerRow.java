package interlocal.meeting;

import interlocal.meeting.protocol.RoomPartner;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A partner of a room. */
@Entity
@Table(name = "room_partner")
class PartnerRow {

    static final Comparator<PartnerRow> IN_ORDER = Comparator.comparingInt(row -> row.id.number());

    @EmbeddedId
    private Id id;

    private String name;
    private @Nullable String place;

    @Embeddable
    record Id(String room, int number) {}

    @SuppressWarnings("NullAway.Init") // for JPA
    protected PartnerRow() {}

    PartnerRow(String room, int number, RoomPartner partner) {
        this.id = new Id(room, number);
        this.name = partner.name();
        this.place = RoomRow.path(partner.place());
    }

    RoomPartner partner() {
        return new RoomPartner(name, RoomRow.term(place));
    }
}
