package interlocal.ui.account;

import interlocal.messages.Messages;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Points in time as people read them, the same for all of them. */
record Moments(Messages messages) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    String of(Instant moment) {
        var there = moment.atZone(ZoneOffset.UTC);
        return messages.get("account.moment", messages.day(there.toLocalDate()), TIME.format(there));
    }
}
