package interlocal.accounts;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes what is of no more use: links that have expired, browsers signed in for too long, what happened long ago. */
@Service
public class AccountRetention {

    private final LinkRows links;
    private final EventRows events;
    private final OpenSessions open;
    private final AccountSettings settings;
    private final Clock clock;

    AccountRetention(LinkRows links, EventRows events, OpenSessions open, AccountSettings settings, Clock clock) {
        this.links = links;
        this.events = events;
        this.open = open;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public void tidy() {
        links.dropExpired(clock.instant());
        open.dropOld();
        events.dropBefore(clock.instant().minus(settings.events()));
    }
}
