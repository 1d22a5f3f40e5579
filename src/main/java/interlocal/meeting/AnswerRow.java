package interlocal.meeting;

import interlocal.content.Slug;
import interlocal.meeting.Room.Cell;
import interlocal.meeting.protocol.QuestionRound;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What somebody answered in one round of a question. */
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

    AnswerRow(String room, Cell cell, int grade) {
        this.id = id(room, cell);
        this.grade = grade;
    }

    static Id id(String room, Cell cell) {
        return new Id(room, cell.asked().factor().text(), cell.asked().round(), cell.seat());
    }

    Cell cell() {
        return new Cell(new QuestionRound(new Slug(id.factor()), id.round()), id.seat());
    }

    int grade() {
        return grade;
    }
}
