package interlocal.accounts;

import interlocal.DatabaseOnly;
import interlocal.ManualClock;
import interlocal.accounts.protocol.Secret;
import interlocal.mail.MailSettings;
import interlocal.mail.Outbox;
import interlocal.messages.MessageBundle;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.Environment;

/** A portal with accounts and an outbox, and nothing else. */
@AutoConfigurationPackage(basePackageClasses = {AccountsOnly.class, Outbox.class})
@ComponentScan(basePackageClasses = {AccountsOnly.class, Outbox.class})
@DatabaseOnly
@ImportAutoConfiguration(MailSenderAutoConfiguration.class)
public class AccountsOnly {

    static final Duration IDLE = Duration.ofDays(7);
    static final Duration LONGEST = Duration.ofDays(30);
    static final Duration EVENTS = Duration.ofDays(365);

    @Bean
    ManualClock clock() {
        return new ManualClock(Instant.parse("2026-12-01T12:00:00Z"));
    }

    @Bean
    AccountSettings settings() {
        return new AccountSettings("https://library.example", 60, IDLE, LONGEST, EVENTS);
    }

    @Bean
    MailSettings mails(Environment environment) {
        return new MailSettings(environment.containsProperty("spring.mail.host"), "library@library.example");
    }

    @Bean
    MessageBundle messages() {
        return MessageBundle.read("interlocal.page.messages", AccountsOnly.class.getClassLoader());
    }

    /** The key of the browser in which the admin is signed in. */
    static final class AdminKey extends AtomicReference<Secret> {}

    @Bean
    AdminKey adminKey() {
        return new AdminKey();
    }

    /** Starts on a database in memory, unless another is given. */
    public static ConfigurableApplicationContext start(String... more) {
        var arguments = new ArrayList<>(List.of(
                "--spring.jpa.hibernate.ddl-auto=validate",
                "--logging.level.root=warn",
                "--spring.main.banner-mode=off"));
        arguments.addAll(
                more.length > 0
                        ? List.of(more)
                        : List.of("--spring.datasource.url=jdbc:h2:mem:accounts;DB_CLOSE_DELAY=-1"));
        return new SpringApplicationBuilder(AccountsOnly.class)
                .web(WebApplicationType.NONE)
                .run(arguments.toArray(String[]::new));
    }
}
