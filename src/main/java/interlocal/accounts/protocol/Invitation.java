package interlocal.accounts.protocol;

import java.time.Instant;

/**
 * An invitation that nobody has accepted yet.
 *
 * @param id the SHA-256 of its link's token, which opens nothing
 */
public record Invitation(String id, MailAddress mail, Role role, Instant expires) {}
