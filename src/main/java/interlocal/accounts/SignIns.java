package interlocal.accounts;

import interlocal.accounts.protocol.Account;
import interlocal.accounts.protocol.AccountEvent.What;
import interlocal.accounts.protocol.Device;
import interlocal.accounts.protocol.MailAddress;
import interlocal.accounts.protocol.Outcome;
import interlocal.accounts.protocol.Outcome.Done;
import interlocal.accounts.protocol.Outcome.Refused;
import interlocal.accounts.protocol.Refusal;
import interlocal.accounts.protocol.Secret;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Signs people in by mail address and password, and out. Nothing that is asked tells whether there is an account. */
@Service
public class SignIns {

    private final AccountRows accounts;
    private final SessionRows sessions;
    private final SignedIn signedIn;
    private final OpenSessions open;
    private final Passwords passwords;
    private final SignInPacing pacing;
    private final Events events;
    private final TransactionTemplate transaction;
    private final AtomicLong wrong = new AtomicLong();

    SignIns(
            AccountRows accounts,
            SessionRows sessions,
            SignedIn signedIn,
            OpenSessions open,
            Passwords passwords,
            SignInPacing pacing,
            Events events,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.signedIn = signedIn;
        this.open = open;
        this.passwords = passwords;
        this.pacing = pacing;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Signs somebody in.
     *
     * @return the key that their browser has from now on, always a new one
     */
    public Outcome<Secret> signIn(String mail, String password, Device device) {
        var account = MailAddress.parse(mail)
                .flatMap(address -> accounts.findByMail(address.text()))
                .orElse(null);
        var tried = pacing.begin(device, account);
        if (tried == null) {
            return new Refused<>(Refusal.TOO_OFTEN);
        }
        return passwords
                .matches(password, account == null ? null : account.password())
                .then(right -> {
                    if (right && account != null && !account.disabled()) {
                        tried.wasRight();
                        return new Done<>(in(account, device));
                    }
                    failed(account, device);
                    return new Refused<>(Refusal.NOT_RIGHT);
                });
    }

    private Secret in(AccountRow account, Device device) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            events.own(What.SIGNED_IN, account.id(), device);
            return open.begin(account.id(), device);
        }));
    }

    private void failed(@Nullable AccountRow account, Device device) {
        wrong.incrementAndGet();
        if (account != null) {
            transaction.executeWithoutResult(_ -> events.add(What.SIGN_IN_FAILED, account.id(), null, null, device));
        }
    }

    /** Who is signed in in the browser with a key; empty if nobody is. */
    public Optional<Account> account(Secret key) {
        return Objects.requireNonNull(transaction.execute(
                _ -> signedIn.who(key).map(who -> who.account().account())));
    }

    /** Signs a browser out. */
    public void signOut(Secret key, Device device) {
        transaction.executeWithoutResult(_ -> signedIn.who(key).ifPresent(who -> {
            sessions.end(who.session(), who.account().id());
            events.own(What.SIGNED_OUT, who.account().id(), device);
        }));
    }

    /** How many tries were wrong on this node since it started. */
    public long wrong() {
        return wrong.get();
    }

    /** In how many browsers somebody is signed in. */
    public long open() {
        return open.count();
    }
}
