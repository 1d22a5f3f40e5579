package interlocal.exchange;

import static org.awaitility.Awaitility.await;

import interlocal.operations.ContentSync;
import interlocal.search.Indexer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** Once the content was read, withdraws a record; then waits for the index. */
@TestConfiguration(proxyBeanMethods = false)
class Prepared {

    @Bean
    ApplicationRunner withdrawn(ContentSync sync, Indexer indexer, Environment properties) {
        return _ -> {
            await().atMost(Duration.ofMinutes(1)).until(() -> sync.lastReport().isPresent());
            var content = Path.of(properties.getRequiredProperty("portal.content.path"));
            Files.delete(Samples.study(content, Samples.WITHDRAWN));
            sync.read();
            indexer.catchUp();
        };
    }

    /** The portal's own filters refuse whatever would change something without its token, before the API is asked. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain api(HttpSecurity http) {
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
