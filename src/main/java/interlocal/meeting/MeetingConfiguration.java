package interlocal.meeting;

import static java.util.stream.Collectors.toMap;

import interlocal.meeting.RoomRows.RoomVersion;
import interlocal.meeting.notify.RoomNotifier;
import interlocal.meeting.protocol.RoomCode;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MeetingConfiguration {

    private static final Duration POLL_INTERVAL = Duration.ofSeconds(1);

    @Bean
    SecretGenerator secretGenerator() {
        return new SecretGenerator(new SecureRandom());
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    RoomNotifier roomNotifier(RoomRows rows) {
        return new RoomNotifier(codes -> versions(rows, codes), POLL_INTERVAL);
    }

    private static Map<RoomCode, Long> versions(RoomRows rows, Set<RoomCode> codes) {
        return rows.versions(codes.stream().map(RoomCode::text).toList()).stream()
                .collect(toMap(room -> new RoomCode(room.code()), RoomVersion::version));
    }
}
