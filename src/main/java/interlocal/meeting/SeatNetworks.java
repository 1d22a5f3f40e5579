package interlocal.meeting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import interlocal.meeting.Room.Seat;
import interlocal.meeting.protocol.RoomCode;
import interlocal.ratelimit.Client;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Numbers the networks from which the seats of a room are taken, so that a facilitator sees which belong together. Rooms
 * keep the numbers only; which network has a number is known in memory for a day, and after that, or on another node, the
 * same network gets another.
 */
@Component
class SeatNetworks {

    private static final int MOST_ROOMS = 10_000;

    private final Cache<RoomCode, Map<Client, Integer>> numbers = Caffeine.newBuilder()
            .maximumSize(MOST_ROOMS)
            .expireAfterAccess(Duration.ofDays(1))
            .build();

    /** The number of a client's network in a room, from 1. The room is locked, so that no other client gets the same. */
    int number(Room room, Client client) {
        var known = numbers.get(room.code(), _ -> new ConcurrentHashMap<>());
        var next = 1
                + Stream.concat(room.seats().values().stream().map(Seat::network), known.values().stream())
                        .max(Integer::compare)
                        .orElse(0);
        var present = known.putIfAbsent(client, next);
        return present == null ? next : present;
    }
}
