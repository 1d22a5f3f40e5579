package interlocal.ratelimit;

/**
 * What one client may take of the portal, and one session of a visitor.
 *
 * @param requests how many requests of a client are answered at a time
 * @param sockets how many connections for push a client may have open
 * @param sessions how many sessions a client may begin
 * @param queue how many requests may wait for one session, or be answered in it
 */
public record ClientLimits(
        ConcurrencyLimit requests, ConcurrencyLimit sockets, RateLimit sessions, ConcurrencyLimit queue) {}
