package interlocal.accounts;

import interlocal.accounts.protocol.Account;
import interlocal.accounts.protocol.AccountEvent;
import interlocal.accounts.protocol.AccountEvent.What;
import interlocal.accounts.protocol.Device;
import interlocal.accounts.protocol.Handed;
import interlocal.accounts.protocol.Invitation;
import interlocal.accounts.protocol.MailAddress;
import interlocal.accounts.protocol.Outcome;
import interlocal.accounts.protocol.Outcome.Done;
import interlocal.accounts.protocol.Outcome.Nothing;
import interlocal.accounts.protocol.Outcome.Refused;
import interlocal.accounts.protocol.Refusal;
import interlocal.accounts.protocol.Role;
import interlocal.accounts.protocol.Role.Right;
import interlocal.accounts.protocol.Secret;
import interlocal.messages.Reader;
import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of all, for those who may manage people. The first parameter is the key of the browser of who asks. */
@Service
@Transactional
public class People {

    private final SignedIn signedIn;
    private final AccountRows accounts;
    private final LinkRows rows;
    private final SessionRows sessions;
    private final EventRows happened;
    private final Links links;
    private final AccountMails mails;
    private final Admins admins;
    private final Events events;
    private final Clock clock;

    People(
            SignedIn signedIn,
            AccountRows accounts,
            LinkRows rows,
            SessionRows sessions,
            EventRows happened,
            Links links,
            AccountMails mails,
            Admins admins,
            Events events,
            Clock clock) {
        this.signedIn = signedIn;
        this.accounts = accounts;
        this.rows = rows;
        this.sessions = sessions;
        this.happened = happened;
        this.links = links;
        this.mails = mails;
        this.admins = admins;
        this.events = events;
        this.clock = clock;
    }

    /** All accounts, by name. */
    public Outcome<List<Account>> all(Secret key) {
        return signedIn.with(Right.MANAGE_PEOPLE, key)
                .then(_ -> new Done<>(accounts.findAllByOrderByNameAscIdAsc().stream()
                        .map(AccountRow::account)
                        .toList()));
    }

    /** The invitations that wait for an answer, oldest first. */
    public Outcome<List<Invitation>> invitations(Secret key) {
        return signedIn.with(Right.MANAGE_PEOPLE, key)
                .then(_ -> new Done<>(
                        rows.findByPurposeAndExpiresAfterOrderByMade(Purpose.INVITATION, clock.instant()).stream()
                                .map(LinkRow::invitation)
                                .toList()));
    }

    /**
     * What was done with accounts, the last first.
     *
     * @param part from 0
     * @param size of each part
     */
    public Outcome<List<AccountEvent>> events(Secret key, int part, int size) {
        return signedIn.with(Right.READ_EVENTS, key)
                .then(_ -> new Done<>(happened.latest(PageRequest.of(part, size)).stream()
                        .map(EventRow::event)
                        .toList()));
    }

    /** Invites somebody; an earlier invitation of theirs is void then. */
    public Outcome<Handed> invite(Secret key, String mail, Role role, Reader reader) {
        return signedIn.with(Right.MANAGE_PEOPLE, key)
                .then(who -> MailAddress.parse(mail)
                        .map(address -> links.invite(
                                        address, role, who.account().id())
                                .<Handed>then(link -> new Done<>(mails.invitation(address, role, link, reader))))
                        .orElseGet(() -> new Refused<>(Refusal.MAIL)));
    }

    /** Makes an invitation void. */
    public Outcome<Nothing> withdraw(Secret key, String invitation, Device device) {
        return signedIn.with(Right.MANAGE_PEOPLE, key).then(who -> {
            if (rows.use(invitation, Purpose.INVITATION, clock.instant()) > 0) {
                events.add(What.INVITATION_WITHDRAWN, null, who.account().id(), null, device);
            }
            return Outcome.done();
        });
    }

    /** Lets somebody set a new password. */
    public Outcome<Handed> reset(Secret key, long account, Device device, Reader reader) {
        return change(key, account, (who, row) -> {
            events.add(What.RESET_ASKED, row.id(), who, null, device);
            return new Done<>(mails.reset(new MailAddress(row.mail()), links.reset(row), reader));
        });
    }

    /** Gives somebody another role, unless nobody would be left who may manage people. */
    public Outcome<Nothing> give(Secret key, long account, Role role, Device device) {
        return change(key, account, (who, row) -> {
            if (row.role() == role) {
                return Outcome.done();
            }
            if (admins.isLast(row.id())) {
                return new Refused<>(Refusal.LAST_ADMIN);
            }
            row.give(role);
            events.add(What.ROLE_CHANGED, row.id(), who, role, device);
            return Outcome.done();
        });
    }

    /** Keeps somebody from signing in, everywhere and at once, unless nobody would be left who may manage people. */
    public Outcome<Nothing> disable(Secret key, long account, Device device) {
        return change(key, account, (who, row) -> {
            if (admins.isLast(row.id())) {
                return new Refused<>(Refusal.LAST_ADMIN);
            }
            row.disable(true);
            accounts.flush();
            sessions.endAll(row.id(), "");
            rows.dropOf(row.id());
            events.add(What.DISABLED, row.id(), who, null, device);
            return Outcome.done();
        });
    }

    /** Lets somebody sign in again. */
    public Outcome<Nothing> enable(Secret key, long account, Device device) {
        return change(key, account, (who, row) -> {
            row.disable(false);
            events.add(What.ENABLED, row.id(), who, null, device);
            return Outcome.done();
        });
    }

    private interface Change<T> {
        Outcome<T> make(long actor, AccountRow account);
    }

    private <T> Outcome<T> change(Secret key, long account, Change<T> change) {
        return signedIn.with(Right.MANAGE_PEOPLE, key)
                .then(who -> accounts.findById(account)
                        .map(row -> change.make(who.account().id(), row))
                        .orElseGet(() -> new Refused<>(Refusal.UNKNOWN)));
    }
}
