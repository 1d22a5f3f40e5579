package interlocal.operations.startup;

import interlocal.accounts.AccountRetention;
import interlocal.accounts.AccountSettings;
import interlocal.accounts.Links;
import interlocal.accounts.SignIns;
import interlocal.mail.MailSettings;
import interlocal.mail.Outbox;
import interlocal.mail.OutboxWorker;
import interlocal.operations.management.AccountMetrics;
import interlocal.operations.schedule.AccountUpkeep;
import interlocal.page.Site;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Makes the settings of accounts and mail, what looks after them, and the first link. */
@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {

    private static final Duration EVENTS = Duration.ofDays(365);
    private static final String NAME = "interlocal@";

    @Bean
    AccountSettings accountSettings(PortalProperties portal, Site site) {
        var accounts = portal.accounts();
        return new AccountSettings(
                site.absolute(""), accounts.triesPerMinute(), accounts.idle(), accounts.longest(), EVENTS);
    }

    @Bean
    MailSettings mailSettings(PortalProperties portal, Environment settings) {
        var from = portal.mail().from();
        return new MailSettings(
                settings.containsProperty("spring.mail.host"),
                from.isEmpty() ? NAME + portal.site().baseUrl().getHost() : from);
    }

    /** What a running portal does; a command does none of it. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class Running {

        @Bean
        FirstAccount firstAccount(Links links) {
            return new FirstAccount(links);
        }

        @Bean(initMethod = "start", destroyMethod = "close")
        AccountUpkeep accountUpkeep(AccountRetention accounts) {
            return new AccountUpkeep(accounts);
        }

        @Bean
        AccountMetrics accountMetrics(
                SignIns signIns, Outbox outbox, ObjectProvider<OutboxWorker> worker, Clock clock) {
            return new AccountMetrics(signIns, outbox, worker.getIfAvailable(), clock);
        }
    }
}
