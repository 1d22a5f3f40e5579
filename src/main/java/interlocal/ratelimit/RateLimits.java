package interlocal.ratelimit;

/**
 * The limits on what every visitor and every program may ask of the portal.
 *
 * @param searches for lists of results, on pages and in the API
 * @param suggestions for what is suggested while somebody types
 */
public record RateLimits(RateLimit searches, RateLimit suggestions) {}
