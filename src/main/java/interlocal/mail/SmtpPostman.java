package interlocal.mail;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Hands mails to a server by SMTP. */
record SmtpPostman(JavaMailSender sender, MailSettings settings) implements Postman {

    @Override
    public void send(String id, Mail mail) {
        try {
            var message = sender.createMimeMessage();
            var parts = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            parts.setFrom(settings.from());
            parts.setTo(mail.to());
            parts.setSubject(mail.subject());
            parts.setText(mail.text());
            message.setHeader("Message-ID", "<" + id + "@interlocal>");
            message.setHeader("Auto-Submitted", "auto-generated");
            sender.send(message);
        } catch (MessagingException unwritable) {
            throw new MailPreparationException(unwritable);
        }
    }
}
