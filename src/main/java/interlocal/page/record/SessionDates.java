package interlocal.page.record;

import interlocal.content.Details.Session;
import interlocal.messages.Messages;
import java.time.format.DateTimeFormatter;

/** The sessions of a training as lines, in local time. */
final class SessionDates {

    private final Messages messages;
    private final DateTimeFormatter time;

    SessionDates(Messages messages) {
        this.messages = messages;
        this.time = DateTimeFormatter.ofPattern("HH:mm", messages.locale());
    }

    SessionLine line(Session session) {
        var ends = session.ends() == null ? "" : "–" + time.format(session.ends());
        return new SessionLine(
                session.starts().atZone(session.zone()).toOffsetDateTime().toString(),
                messages.day(session.starts().toLocalDate()),
                time.format(session.starts()) + ends + " " + session.zone().getId(),
                session.venue(),
                session.capacity() == null ? null : messages.get("record.session.places", session.capacity()),
                session.registration() == null ? null : session.registration().toString());
    }
}
