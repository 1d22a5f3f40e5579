package interlocal.mail;

/**
 * Whether and from whom the portal sends mail.
 *
 * @param isThere whether there is a mail server
 * @param from the address that mails come from
 */
public record MailSettings(boolean isThere, String from) {}
