package interlocal.accounts;

import java.time.Duration;

/**
 * How people sign in.
 *
 * @param site the address of the portal without a final slash, with which links in mails begin
 * @param triesPerMinute how often one client may be wrong in a minute; 0 for no limit
 * @param idle how long a browser stays signed in that nobody uses
 * @param longest how long a browser stays signed in at most
 * @param events how long is kept what was done with accounts
 */
public record AccountSettings(String site, int triesPerMinute, Duration idle, Duration longest, Duration events) {}
