package interlocal.meeting;

import interlocal.DatabaseOnly;
import interlocal.ManualClock;
import interlocal.ratelimit.RateLimit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** A portal with rooms and nothing else. */
@AutoConfigurationPackage
@ComponentScan
@DatabaseOnly
class RoomsOnly {

    static final Duration RETENTION = Duration.ofDays(365);

    @Bean
    ManualClock clock() {
        return new ManualClock(Meeting.NOON);
    }

    /** One guess a minute. */
    @Bean
    RoomSettings settings() {
        return new RoomSettings(RETENTION, new RateLimit(1), new RateLimit(0), new RateLimit(0), new RateLimit(0));
    }

    /** Starts on an H2 file in a folder, unless another database is given. */
    static ConfigurableApplicationContext start(Path data, String... database) {
        var arguments = new ArrayList<>(List.of(
                "--spring.jpa.hibernate.ddl-auto=validate",
                "--logging.level.root=warn",
                "--spring.main.banner-mode=off",
                "--spring.main.lazy-initialization=true"));
        arguments.addAll(
                database.length > 0
                        ? List.of(database)
                        : List.of("--spring.datasource.url=jdbc:h2:file:" + data.toAbsolutePath()
                                + "/db/interlocal;WRITE_DELAY=0"));
        return new SpringApplicationBuilder(RoomsOnly.class)
                .web(WebApplicationType.NONE)
                .run(arguments.toArray(String[]::new));
    }
}
