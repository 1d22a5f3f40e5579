package interlocal.accounts.protocol;

import java.time.Instant;

/**
 * A browser in which somebody is signed in.
 *
 * @param id the SHA-256 of its key, which signs nobody in
 * @param begun when they signed in
 * @param used when something was last done there, to five minutes
 * @param present whether it is the one that asks
 */
public record SignedInBrowser(String id, Instant begun, Instant used, Device device, boolean present) {}
