package interlocal.accounts;

import interlocal.accounts.protocol.Outcome;
import interlocal.accounts.protocol.Refusal;
import interlocal.accounts.protocol.Role.Right;
import interlocal.accounts.protocol.Secret;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Knows who is signed in by the key of their browser. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SignedIn {

    /** How exactly is kept when a browser was used. */
    private static final Duration EXACTNESS = Duration.ofMinutes(5);

    /** Somebody who is signed in, and in which browser. */
    record Who(AccountRow account, String session) {}

    private final SessionRows sessions;
    private final AccountRows accounts;
    private final AccountSettings settings;
    private final Clock clock;

    SignedIn(SessionRows sessions, AccountRows accounts, AccountSettings settings, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    /** Who it is, unless the browser was signed out, is too old, or the account was disabled or closed meanwhile. */
    Optional<Who> who(Secret key) {
        var now = clock.instant();
        var session = sessions.findById(key.sha256())
                .filter(row -> row.used().isAfter(now.minus(settings.idle())))
                .filter(row -> row.begun().isAfter(now.minus(settings.longest())));
        var who = session.flatMap(row -> accounts.findById(row.accountId()))
                .filter(account -> !account.disabled())
                .map(account -> new Who(account, key.sha256()));
        if (who.isPresent() && session.get().used().isBefore(now.minus(EXACTNESS))) {
            sessions.touch(key.sha256(), now);
        }
        return who;
    }

    /** Who it is. */
    Outcome<Who> required(Secret key) {
        return who(key).<Outcome<Who>>map(Outcome.Done::new)
                .orElseGet(() -> new Outcome.Refused<>(Refusal.NOT_SIGNED_IN));
    }

    /** Who it is, if they may do this. */
    Outcome<Who> with(Right right, Secret key) {
        return required(key)
                .then(who -> who.account().role().may(right)
                        ? new Outcome.Done<>(who)
                        : new Outcome.Refused<>(Refusal.NOT_ALLOWED));
    }
}
