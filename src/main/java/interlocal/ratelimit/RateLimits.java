package interlocal.ratelimit;

/**
 * The rate limits for visitors and programs.
 *
 * @param searches limits lists of results, on pages and in the API
 * @param suggestions limits suggestions while typing
 */
public record RateLimits(RateLimit searches, RateLimit suggestions) {}
