package interlocal.discussion;

import static java.util.stream.Collectors.toMap;

import interlocal.discussion.RoomRows.Standing;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DiscussionConfiguration {

    private static final Duration EVERY = Duration.ofSeconds(1);

    @Bean
    Secrets secrets() {
        return new Secrets(new SecureRandom());
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    RoomWatch roomWatch(RoomRows rows) {
        return new RoomWatch(codes -> versions(rows, codes), EVERY);
    }

    private static Map<RoomCode, Long> versions(RoomRows rows, Set<RoomCode> codes) {
        return rows.standing(codes.stream().map(RoomCode::text).toList()).stream()
                .collect(toMap(standing -> new RoomCode(standing.code()), Standing::version));
    }
}
