package interlocal.mail;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Has the outbox emptied wherever a mail server is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.mail.host")
class MailConfiguration {

    @Bean(initMethod = "start", destroyMethod = "close")
    OutboxWorker outboxWorker(OutboxRows rows, JavaMailSender sender, MailSettings settings, Clock clock) {
        return new OutboxWorker(rows, new SmtpPostman(sender, settings), clock);
    }
}
