package interlocal.content.frontmatter;

import interlocal.content.Details;
import interlocal.content.Details.Session;
import interlocal.content.Details.Training;
import interlocal.content.frontmatter.Field.FieldGroup;
import interlocal.content.frontmatter.Field.Value;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The front matter fields that only a training has. */
final class TrainingFields {

    static final Value<String> ORGANISER = Field.one("training.organiser", ValueTypes.LINE);
    static final Value<Details.Format> FORMAT = Field.one("training.format", ValueTypes.choice(Details.Format.class));
    static final Value<String> LEVEL = Field.one("training.level", ValueTypes.LINE);
    static final Value<String> LENGTH = Field.one("training.length", ValueTypes.LINE);
    static final Value<String> COST = Field.one("training.cost", ValueTypes.LINE);
    static final Value<String> RECURRENCE = Field.one("training.recurrence", ValueTypes.LINE);
    static final Value<URI> URL = Field.one("training.url", Notation.WEB_ADDRESS);

    static final Value<LocalDateTime> STARTS = Field.required("training.sessions.starts", Notation.DATE_TIME);
    static final Value<LocalDateTime> ENDS = Field.one("training.sessions.ends", Notation.DATE_TIME);
    static final Value<ZoneId> ZONE = Field.required("training.sessions.zone", Notation.ZONE);
    static final Value<String> VENUE = Field.one("training.sessions.venue", ValueTypes.LINE);
    static final Value<Integer> CAPACITY = Field.one("training.sessions.capacity", ValueTypes.integer(1, 1_000_000));
    static final Value<URI> REGISTRATION = Field.one("training.sessions.registration", Notation.WEB_ADDRESS);
    static final FieldGroup SESSIONS =
            Field.groups("training.sessions", STARTS, ENDS, ZONE, VENUE, CAPACITY, REGISTRATION);

    static final List<Field> ALL = List.of(ORGANISER, FORMAT, LEVEL, LENGTH, COST, RECURRENCE, URL, SESSIONS);

    private TrainingFields() {}

    static Training read(FrontMatterReader fields) {
        return new Training(
                fields.get(ORGANISER),
                fields.get(FORMAT),
                fields.get(LEVEL),
                fields.get(LENGTH),
                fields.get(COST),
                fields.get(RECURRENCE),
                fields.get(URL),
                fields.maps(SESSIONS, TrainingFields::session));
    }

    private static @Nullable Session session(FrontMatterReader session) {
        var starts = session.get(STARTS);
        var ends = session.get(ENDS);
        if (starts != null && ends != null && ends.isBefore(starts)) {
            session.complainOfOrder(STARTS, ENDS);
        }
        var zone = session.get(ZONE);
        var venue = session.get(VENUE);
        var capacity = session.get(CAPACITY);
        var registration = session.get(REGISTRATION);
        return starts == null || zone == null ? null : new Session(starts, ends, zone, venue, capacity, registration);
    }
}
