package interlocal.meeting;

import interlocal.ratelimit.RateLimit;
import java.time.Duration;

/**
 * How rooms are kept and guarded.
 *
 * @param retention for how long after its last use a room is kept
 * @param guesses how often one client may try codes that are none
 * @param openings how often one client may open rooms
 * @param commands how often one person in a room may want something done
 */
public record RoomSettings(Duration retention, RateLimit guesses, RateLimit openings, RateLimit commands) {}
