package interlocal.accounts;

import interlocal.accounts.protocol.AccountEvent.What;
import interlocal.accounts.protocol.MailAddress;
import interlocal.accounts.protocol.Outcome;
import interlocal.accounts.protocol.Refusal;
import interlocal.accounts.protocol.Role;
import interlocal.accounts.protocol.Secret;
import java.time.Clock;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes links that work once, and says what is behind one. To look at a link does not use it up. */
@Service
public class Links {

    private final LinkRows rows;
    private final AccountRows accounts;
    private final Events events;
    private final RandomGenerator random;
    private final AccountSettings settings;
    private final Clock clock;

    Links(
            LinkRows rows,
            AccountRows accounts,
            Events events,
            RandomGenerator accountSecrets,
            AccountSettings settings,
            Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.events = events;
        this.random = accountSecrets;
        this.settings = settings;
        this.clock = clock;
    }

    /** What an invitation offers. */
    public record Offer(MailAddress mail, Role role) {}

    /** The address at which the first account is made, as admin; empty if there is an account. */
    @Transactional
    public Optional<String> setUp() {
        if (accounts.count() > 0) {
            return Optional.empty();
        }
        var token = Secret.random(random);
        rows.save(LinkRow.setUp(token, clock.instant()));
        return Optional.of(address(Purpose.SET_UP, token));
    }

    /** The address at which somebody makes an account, on behalf of whoever runs the portal. */
    @Transactional
    public Outcome<String> invite(String mail, Role role) {
        return MailAddress.parse(mail)
                .map(address -> invite(address, role, null))
                .orElseGet(() -> new Outcome.Refused<>(Refusal.MAIL));
    }

    Outcome<String> invite(MailAddress mail, Role role, @Nullable Long actor) {
        if (accounts.findByMail(mail.text()).isPresent()) {
            return new Outcome.Refused<>(Refusal.MAIL_TAKEN);
        }
        rows.dropOf(mail.text());
        var token = Secret.random(random);
        rows.save(LinkRow.invitation(token, mail, role, clock.instant()));
        events.add(What.INVITED, null, actor, role, null);
        return new Outcome.Done<>(address(Purpose.INVITATION, token));
    }

    /** The address at which somebody sets a new password. */
    String reset(AccountRow account) {
        var token = Secret.random(random);
        rows.save(LinkRow.reset(token, account.id(), clock.instant()));
        return address(Purpose.RESET, token);
    }

    private String address(Purpose purpose, Secret token) {
        return settings.site() + "/" + purpose.address() + "/" + token.text();
    }

    /** Whether the portal may be set up by a link with this token. */
    @Transactional(readOnly = true)
    public boolean setsUp(Secret token) {
        return find(token, Purpose.SET_UP).isPresent() && accounts.count() == 0;
    }

    /** What a link with this token offers; empty if it was used, has expired, or never was. */
    @Transactional(readOnly = true)
    public Optional<Offer> invitation(Secret token) {
        return find(token, Purpose.INVITATION).map(row -> new Offer(row.mail(), row.role()));
    }

    /** Whose password a link with this token sets; empty if it was used, has expired, or never was. */
    @Transactional(readOnly = true)
    public Optional<MailAddress> reset(Secret token) {
        return find(token, Purpose.RESET)
                .flatMap(row -> accounts.findById(row.accountId()))
                .filter(account -> !account.disabled())
                .map(account -> new MailAddress(account.mail()));
    }

    Optional<LinkRow> find(Secret token, Purpose purpose) {
        return rows.findBySha256AndPurposeAndExpiresAfter(token.sha256(), purpose, clock.instant());
    }

    /** Uses a link up; only one of two who try at once gets it. */
    boolean use(Secret token, Purpose purpose) {
        return rows.use(token.sha256(), purpose, clock.instant()) == 1;
    }
}
