package interlocal.page.record;

import interlocal.content.Details.Session;
import interlocal.messages.Messages;
import interlocal.page.record.SessionLine.Moment;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The sessions of a training as lines, in local time. */
final class SessionDates {

    private final Messages messages;
    private final DateTimeFormatter time;
    private final DateTimeFormatter zone;

    SessionDates(Messages messages) {
        this.messages = messages;
        this.time = DateTimeFormatter.ofPattern("HH:mm", messages.locale());
        this.zone = DateTimeFormatter.ofPattern("vvvv", messages.locale());
    }

    SessionLine line(Session session) {
        return new SessionLine(
                moment(session.starts(), session.zone(), true),
                ends(session),
                zone.format(session.starts().atZone(session.zone())),
                session.venue(),
                session.capacity() == null ? null : messages.get("record.session.places", session.capacity()),
                session.registration() == null ? null : session.registration().toString());
    }

    private @Nullable Moment ends(Session session) {
        var ends = session.ends();
        return ends == null
                ? null
                : moment(
                        ends,
                        session.zone(),
                        !ends.toLocalDate().equals(session.starts().toLocalDate()));
    }

    private Moment moment(LocalDateTime when, ZoneId zone, boolean withDay) {
        return new Moment(
                when.atZone(zone).toOffsetDateTime().toString(),
                withDay ? messages.day(when.toLocalDate()) : null,
                time.format(when));
    }
}
