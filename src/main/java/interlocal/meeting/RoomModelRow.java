package interlocal.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;

/** The source of a room's decision model. */
@Entity
@Table(name = "room_model")
class RoomModelRow {

    @Id
    private String room;

    private byte[] source;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected RoomModelRow() {}

    RoomModelRow(String room, String text) {
        this.room = room;
        this.source = text.getBytes(StandardCharsets.UTF_8);
    }

    String text() {
        return new String(source, StandardCharsets.UTF_8);
    }
}
