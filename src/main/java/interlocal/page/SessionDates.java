package interlocal.page;

import interlocal.content.Details.Session;
import interlocal.page.model.SessionLine;
import java.time.format.DateTimeFormatter;

/** The dates of a training as lines, in the time of their place. */
final class SessionDates {

    private final Words words;
    private final DateTimeFormatter time;

    SessionDates(Words words) {
        this.words = words;
        this.time = DateTimeFormatter.ofPattern("HH:mm", words.locale());
    }

    SessionLine line(Session session) {
        var ends = session.ends() == null ? "" : "–" + time.format(session.ends());
        return new SessionLine(
                session.starts().atZone(session.zone()).toOffsetDateTime().toString(),
                words.day(session.starts().toLocalDate()),
                time.format(session.starts()) + ends + " " + session.zone().getId(),
                session.venue(),
                session.capacity() == null ? null : words.say("record.session.places", session.capacity()),
                session.registration() == null ? null : session.registration().toString());
    }
}
