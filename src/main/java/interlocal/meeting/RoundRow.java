package interlocal.meeting;

import interlocal.content.Slug;
import interlocal.meeting.Room.Round;
import interlocal.meeting.protocol.QuestionRound;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A round of a question that was revealed or question again. */
@Entity
@Table(name = "room_round")
class RoundRow {

    @EmbeddedId
    private Id id;

    private @Nullable Instant revealed;

    @Embeddable
    record Id(String room, String factor, int round) {}

    @SuppressWarnings("NullAway.Init") // for JPA
    protected RoundRow() {}

    RoundRow(String room, QuestionRound question, Round round) {
        this.id = id(room, question);
        this.revealed = round.revealed();
    }

    static Id id(String room, QuestionRound question) {
        return new Id(room, question.factor().text(), question.round());
    }

    QuestionRound question() {
        return new QuestionRound(new Slug(id.factor()), id.round());
    }

    Round round() {
        return new Round(revealed);
    }
}
