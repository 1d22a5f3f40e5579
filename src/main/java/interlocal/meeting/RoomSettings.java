package interlocal.meeting;

import interlocal.ratelimit.RateLimit;
import java.time.Duration;

/**
 * Retention and rate limits of rooms.
 *
 * @param retention how long a room is kept after its last use
 * @param guesses limits wrong room codes for each client
 * @param openings limits new rooms for each client
 * @param seats limits seats that are taken for each client
 * @param commands limits commands for each person in a room
 */
public record RoomSettings(
        Duration retention, RateLimit guesses, RateLimit openings, RateLimit seats, RateLimit commands) {}
