package interlocal.accounts.protocol;

import java.util.Locale;

/** Why something was not done. */
public enum Refusal {
    /** Nobody is signed in with this key any more. */
    NOT_SIGNED_IN,
    NOT_ALLOWED,
    /** Of mail address and password one is wrong, or the account is disabled: which, is not said. */
    NOT_RIGHT,
    PASSWORD_NOT_RIGHT,
    TOO_OFTEN,
    BUSY,
    /** The link was used, has expired, or never was. */
    LINK_GONE,
    MAIL,
    MAIL_TAKEN,
    NAME,
    PASSWORD_SHORT,
    PASSWORD_LONG,
    PASSWORD_WEAK,
    /** Nobody would be left who may manage people. */
    LAST_ADMIN,
    /** There is no such account. */
    UNKNOWN;

    /** In lower case with hyphens, as in messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
