package interlocal.accounts;

import interlocal.accounts.protocol.Handed;
import interlocal.accounts.protocol.MailAddress;
import interlocal.accounts.protocol.Role;
import interlocal.mail.Mail;
import interlocal.mail.Outbox;
import interlocal.messages.MessageBundle;
import interlocal.messages.Reader;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Hands links over: by mail if the portal has a mail server, else by whoever asked for them. */
@Component
class AccountMails {

    private final Outbox outbox;
    private final MessageBundle messages;
    private final Clock clock;

    AccountMails(Outbox outbox, MessageBundle messages, Clock clock) {
        this.outbox = outbox;
        this.messages = messages;
        this.clock = clock;
    }

    boolean canSend() {
        return outbox.isThere();
    }

    Handed invitation(MailAddress to, Role role, String link, Reader reader) {
        var said = messages.in(reader.language());
        return hand(
                to,
                Purpose.INVITATION,
                link,
                said.get("mail.invitation.subject", said.get("site")),
                said.get(
                        "mail.invitation",
                        said.get("site"),
                        said.get("role." + role.key()),
                        link,
                        Purpose.INVITATION.life().toDays()));
    }

    Handed reset(MailAddress to, String link, Reader reader) {
        var said = messages.in(reader.language());
        return hand(
                to,
                Purpose.RESET,
                link,
                said.get("mail.reset.subject", said.get("site")),
                said.get(
                        "mail.reset",
                        said.get("site"),
                        link,
                        Purpose.RESET.life().toMinutes()));
    }

    private Handed hand(MailAddress to, Purpose purpose, String link, String subject, String text) {
        if (!canSend()) {
            return new Handed.ByHand(link);
        }
        outbox.queue(new Mail(to.text(), subject, text, clock.instant().plus(purpose.life())));
        return new Handed.ByMail(to);
    }
}
