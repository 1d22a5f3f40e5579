package interlocal.operations.startup;

import interlocal.meeting.RoomSettings;
import interlocal.meeting.Rooms;
import interlocal.operations.schedule.RoomRetention;
import interlocal.ratelimit.RateLimit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the settings and limits of rooms, and what deletes rooms after their retention period. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class RoomConfiguration {

    @Bean
    RoomSettings roomSettings(PortalProperties portal) {
        var discussion = portal.discussion();
        return new RoomSettings(
                discussion.retention(),
                new RateLimit(discussion.guessesPerMinute()),
                new RateLimit(discussion.roomsPerMinute()),
                new RateLimit(discussion.seatsPerMinute()),
                new RateLimit(discussion.commandsPerMinute()));
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    RoomRetention roomRetention(Rooms rooms) {
        return new RoomRetention(rooms);
    }
}
