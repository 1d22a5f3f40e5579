package interlocal.accounts;

import interlocal.accounts.SignedIn.Who;
import interlocal.accounts.protocol.AccountEvent.What;
import interlocal.accounts.protocol.Device;
import interlocal.accounts.protocol.Outcome;
import interlocal.accounts.protocol.Outcome.Nothing;
import interlocal.accounts.protocol.Outcome.Refused;
import interlocal.accounts.protocol.PersonName;
import interlocal.accounts.protocol.Refusal;
import interlocal.accounts.protocol.Secret;
import interlocal.accounts.protocol.SignedInBrowser;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody may do with their own account, by the key of the browser in which they are signed in. */
@Service
public class OwnAccount {

    private static final Limit EXPORTED = Limit.of(100_000);

    private final SignedIn signedIn;
    private final AccountRows accounts;
    private final SessionRows sessions;
    private final EventRows happened;
    private final OpenSessions open;
    private final Admins admins;
    private final Passwords passwords;
    private final SignInPacing pacing;
    private final Events events;
    private final TransactionTemplate transaction;

    OwnAccount(
            SignedIn signedIn,
            AccountRows accounts,
            SessionRows sessions,
            EventRows happened,
            OpenSessions open,
            Admins admins,
            Passwords passwords,
            SignInPacing pacing,
            Events events,
            PlatformTransactionManager transactions) {
        this.signedIn = signedIn;
        this.accounts = accounts;
        this.sessions = sessions;
        this.happened = happened;
        this.open = open;
        this.admins = admins;
        this.passwords = passwords;
        this.pacing = pacing;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    private <T> Outcome<T> by(Secret key, Function<Who, Outcome<T>> work) {
        return Objects.requireNonNull(
                transaction.execute(_ -> signedIn.required(key).then(work)));
    }

    /** Says the password again, which is paced as a sign-in is, before something that cannot be undone. */
    private Outcome<Who> sure(Secret key, String password, Device device) {
        return by(key, Outcome.Done::new).then(who -> {
            var tried = pacing.begin(device, who.account());
            if (tried == null) {
                return new Refused<>(Refusal.TOO_OFTEN);
            }
            return passwords.matches(password, who.account().password()).then(right -> {
                if (!right) {
                    return new Refused<>(Refusal.PASSWORD_NOT_RIGHT);
                }
                tried.wasRight();
                return new Outcome.Done<>(who);
            });
        });
    }

    /** Gives oneself another name. */
    public Outcome<Nothing> rename(Secret key, String name, Device device) {
        return PersonName.parse(name)
                .map(parsed -> by(key, who -> {
                    who.account().rename(parsed);
                    events.own(What.NAME_CHANGED, who.account().id(), device);
                    return Outcome.done();
                }))
                .orElseGet(() -> new Refused<>(Refusal.NAME));
    }

    /** Sets another password, and signs all other browsers out. */
    public Outcome<Nothing> changePassword(Secret key, String present, String next, Device device) {
        return sure(key, present, device)
                .then(who ->
                        passwords.hash(next, who.account().name(), who.account().mail()))
                .then(hash -> by(key, who -> {
                    who.account().setPassword(hash);
                    accounts.flush();
                    sessions.endAll(who.account().id(), who.session());
                    events.own(What.PASSWORD_CHANGED, who.account().id(), device);
                    return Outcome.done();
                }));
    }

    /** The browsers in which one is signed in, the last used first. */
    public Outcome<List<SignedInBrowser>> browsers(Secret key) {
        return by(key, who -> new Outcome.Done<>(open.of(who.account().id(), who.session())));
    }

    /** Signs another browser of one's own out. */
    public Outcome<Nothing> signOut(Secret key, String browser, Device device) {
        return by(key, who -> {
            if (sessions.end(browser, who.account().id()) > 0) {
                events.own(What.BROWSERS_SIGNED_OUT, who.account().id(), device);
            }
            return Outcome.done();
        });
    }

    /** Signs all other browsers of one's own out. */
    public Outcome<Nothing> signOutOthers(Secret key, Device device) {
        return by(key, who -> {
            if (sessions.endAll(who.account().id(), who.session()) > 0) {
                events.own(What.BROWSERS_SIGNED_OUT, who.account().id(), device);
            }
            return Outcome.done();
        });
    }

    /** All that the portal knows of somebody, as JSON. */
    public Outcome<String> export(Secret key, Device device) {
        return by(key, who -> {
            var id = who.account().id();
            events.own(What.EXPORTED, id, device);
            var of = happened.findByAccountIdOrActorIdOrderByHappenedDescIdDesc(id, id, EXPORTED).stream()
                    .map(EventRow::event)
                    .toList();
            return new Outcome.Done<>(AccountExport.json(who.account().account(), open.of(id, who.session()), of));
        });
    }

    /** Deletes one's account for good, unless nobody would be left who may manage people. */
    public Outcome<Nothing> close(Secret key, String password, Device device) {
        return sure(key, password, device)
                .then(_ -> by(key, who -> {
                    var id = who.account().id();
                    if (admins.isLast(id)) {
                        return new Refused<>(Refusal.LAST_ADMIN);
                    }
                    events.own(What.CLOSED, id, device);
                    accounts.delete(who.account());
                    return Outcome.done();
                }));
    }
}
