package interlocal.mail;

import java.time.Instant;

/**
 * A mail to one person, as plain text.
 *
 * @param to one mail address
 * @param subject one line; breaks in it become spaces
 * @param expires after which it is of no use, and not sent any more
 */
public record Mail(String to, String subject, String text, Instant expires) {

    public Mail {
        subject = subject.replaceAll("\\R", " ");
    }

    /** Without the text, which may have a secret in it. */
    @Override
    public String toString() {
        return "Mail";
    }
}
