package interlocal.meeting;

import interlocal.content.Slug;
import interlocal.meeting.Room.AnswerKey;
import interlocal.meeting.protocol.QuestionRound;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** One participant's answer in one round of a question. */
@Entity
@Table(name = "room_answer")
class AnswerRow {

    @EmbeddedId
    private Id id;

    private int grade;

    @Embeddable
    record Id(String room, String factor, int round, int seat) {}

    @SuppressWarnings("NullAway.Init") // for JPA
    protected AnswerRow() {}

    AnswerRow(String room, AnswerKey key, int grade) {
        this.id = id(room, key);
        this.grade = grade;
    }

    static Id id(String room, AnswerKey key) {
        return new Id(room, key.question().factor().text(), key.question().round(), key.seat());
    }

    AnswerKey key() {
        return new AnswerKey(new QuestionRound(new Slug(id.factor()), id.round()), id.seat());
    }

    int grade() {
        return grade;
    }
}
