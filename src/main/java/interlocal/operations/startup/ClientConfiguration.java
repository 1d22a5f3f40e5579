package interlocal.operations.startup;

import interlocal.ratelimit.ClientLimits;
import interlocal.ratelimit.ConcurrencyLimit;
import interlocal.ratelimit.RateLimit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the limits on what one client may take. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ClientConfiguration {

    @Bean
    ClientLimits clientLimits(PortalProperties portal) {
        var clients = portal.clients();
        return new ClientLimits(
                ConcurrencyLimit.sharing(2 * clients.requests()),
                new ConcurrencyLimit(clients.sockets()),
                new RateLimit(clients.sessionsPerMinute()),
                new ConcurrencyLimit(clients.requestsPerSession()));
    }
}
