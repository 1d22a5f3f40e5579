package interlocal.accounts;

import interlocal.accounts.protocol.AccountEvent.What;
import interlocal.accounts.protocol.Device;
import interlocal.accounts.protocol.MailAddress;
import interlocal.accounts.protocol.Outcome;
import interlocal.accounts.protocol.Outcome.Done;
import interlocal.accounts.protocol.Outcome.Refused;
import interlocal.accounts.protocol.PersonName;
import interlocal.accounts.protocol.Refusal;
import interlocal.accounts.protocol.Role;
import interlocal.accounts.protocol.Secret;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What links are good for: to make the first account, to accept an invitation, to set a new password. Each signs in. */
@Service
public class Arrivals {

    private final Links links;
    private final LinkRows rows;
    private final AccountRows accounts;
    private final SessionRows sessions;
    private final OpenSessions open;
    private final Passwords passwords;
    private final Events events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Arrivals(
            Links links,
            LinkRows rows,
            AccountRows accounts,
            SessionRows sessions,
            OpenSessions open,
            Passwords passwords,
            Events events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.links = links;
        this.rows = rows;
        this.accounts = accounts;
        this.sessions = sessions;
        this.open = open;
        this.passwords = passwords;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Makes the first account, an admin's. From then on no link sets the portal up.
     *
     * @return the key that their browser has from now on
     */
    public Outcome<Secret> setUp(Secret token, String mail, String name, String password, Device device) {
        if (!links.setsUp(token)) {
            return new Refused<>(Refusal.LINK_GONE);
        }
        return MailAddress.parse(mail)
                .map(address -> made(address, name, password, (person, hash) -> {
                    if (accounts.count() > 0 || !links.use(token, Purpose.SET_UP)) {
                        return Optional.empty();
                    }
                    rows.dropAll(Purpose.SET_UP);
                    var account = accounts.save(new AccountRow(address, person, Role.ADMIN, hash, clock.instant()));
                    events.add(What.SET_UP, account.id(), account.id(), Role.ADMIN, device);
                    return Optional.of(open.begin(account.id(), device));
                }))
                .orElseGet(() -> new Refused<>(Refusal.MAIL));
    }

    /**
     * Makes the account that somebody was invited to.
     *
     * @return the key that their browser has from now on
     */
    public Outcome<Secret> accept(Secret token, String name, String password, Device device) {
        var offer = links.invitation(token);
        if (offer.isEmpty()) {
            return new Refused<>(Refusal.LINK_GONE);
        }
        var mail = offer.get().mail();
        var role = offer.get().role();
        return made(mail, name, password, (person, hash) -> {
            if (!links.use(token, Purpose.INVITATION)) {
                return Optional.empty();
            }
            var account = accounts.save(new AccountRow(mail, person, role, hash, clock.instant()));
            events.add(What.JOINED, account.id(), account.id(), role, device);
            return Optional.of(open.begin(account.id(), device));
        });
    }

    /** Makes an account in a transaction; empty if the link was used meanwhile. */
    private interface Making {
        Optional<Secret> make(PersonName name, String hash);
    }

    private Outcome<Secret> made(MailAddress mail, String name, String password, Making making) {
        var person = PersonName.parse(name);
        if (person.isEmpty()) {
            return new Refused<>(Refusal.NAME);
        }
        return passwords
                .hash(password, person.get().text(), mail.text())
                .then(hash -> once(() -> making.make(person.get(), hash)));
    }

    /** Whoever comes second finds that the link is gone, or that there is an account already. */
    private Outcome<Secret> once(Supplier<Optional<Secret>> making) {
        try {
            return Objects.requireNonNull(transaction.execute(_ -> making.get()))
                    .<Outcome<Secret>>map(Done::new)
                    .orElseGet(() -> new Refused<>(Refusal.LINK_GONE));
        } catch (DataIntegrityViolationException taken) {
            return new Refused<>(Refusal.MAIL_TAKEN);
        }
    }

    /**
     * Sets a new password, and signs all other browsers out.
     *
     * @return the key that their browser has from now on
     */
    public Outcome<Secret> reset(Secret token, String password, Device device) {
        var mail = links.reset(token);
        return mail.map(address -> passwords
                        .hash(password, address.text())
                        .then(hash -> once(() -> {
                            var account =
                                    links.find(token, Purpose.RESET).flatMap(row -> accounts.findById(row.accountId()));
                            if (account.isEmpty() || account.get().disabled() || !links.use(token, Purpose.RESET)) {
                                return Optional.empty();
                            }
                            return Optional.of(reset(account.get(), hash, device));
                        })))
                .orElseGet(() -> new Refused<>(Refusal.LINK_GONE));
    }

    private Secret reset(AccountRow account, String hash, Device device) {
        account.setPassword(hash);
        accounts.flush();
        rows.dropOf(account.id());
        sessions.endAll(account.id(), "");
        events.own(What.RESET, account.id(), device);
        return open.begin(account.id(), device);
    }
}
