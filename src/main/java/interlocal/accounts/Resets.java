package interlocal.accounts;

import interlocal.accounts.protocol.AccountEvent.What;
import interlocal.accounts.protocol.Device;
import interlocal.accounts.protocol.MailAddress;
import interlocal.accounts.protocol.Outcome;
import interlocal.accounts.protocol.Refusal;
import interlocal.messages.Reader;
import interlocal.ratelimit.RateLimit;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends who has forgotten a password a link by which to set another. The answer tells nobody whether there is an account. */
@Service
public class Resets {

    /** How long nothing more is sent to the same person. */
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final AccountRows accounts;
    private final LinkRows rows;
    private final Links links;
    private final AccountMails mails;
    private final Events events;
    private final RateLimit ofClient;
    private final Clock clock;

    Resets(
            AccountRows accounts,
            LinkRows rows,
            Links links,
            AccountMails mails,
            Events events,
            AccountSettings settings,
            Clock clock) {
        this.accounts = accounts;
        this.rows = rows;
        this.links = links;
        this.mails = mails;
        this.events = events;
        this.ofClient = new RateLimit(settings.triesPerMinute());
        this.clock = clock;
    }

    /** Whether links can be sent; if not, an admin hands one over. */
    public boolean areSent() {
        return mails.canSend();
    }

    /** Sends a link to the owner of an account, if there is one of this address. */
    @Transactional
    public Outcome<Outcome.Nothing> ask(String mail, Device device, Reader reader) {
        if (ofClient.tryAcquire(device.address()).isPresent()) {
            return new Outcome.Refused<>(Refusal.TOO_OFTEN);
        }
        var address = MailAddress.parse(mail);
        if (address.isEmpty()) {
            return new Outcome.Refused<>(Refusal.MAIL);
        }
        if (mails.canSend()) {
            accounts.findByMail(address.get().text())
                    .filter(account -> !account.disabled())
                    .filter(account -> !rows.existsByAccountIdAndMadeAfter(
                            account.id(), clock.instant().minus(PAUSE)))
                    .ifPresent(account -> {
                        events.add(What.RESET_ASKED, account.id(), null, null, device);
                        mails.reset(address.get(), links.reset(account), reader);
                    });
        }
        return Outcome.done();
    }
}
