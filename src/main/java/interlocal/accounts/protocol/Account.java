package interlocal.accounts.protocol;

import java.time.Instant;

/**
 * Somebody who may sign in.
 *
 * @param id never given to another
 * @param disabled whether they may not sign in for the time being
 */
public record Account(long id, MailAddress mail, String name, Role role, boolean disabled, Instant made) {}
