package interlocal.accounts.protocol;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done with an account.
 *
 * @param account to whose; null if to nobody's who has one yet
 * @param actor by whom; null if by nobody who is signed in, or on the command line
 * @param role the role that it was about; null if it was about none
 * @param address from where; null if on the command line
 */
public record AccountEvent(
        Instant happened,
        What what,
        @Nullable Long account,
        @Nullable Long actor,
        @Nullable Role role,
        @Nullable String address) {

    /** What was done. */
    public enum What {
        SET_UP,
        INVITED,
        INVITATION_WITHDRAWN,
        JOINED,
        SIGNED_IN,
        SIGN_IN_FAILED,
        SIGNED_OUT,
        BROWSERS_SIGNED_OUT,
        RESET_ASKED,
        RESET,
        PASSWORD_CHANGED,
        NAME_CHANGED,
        ROLE_CHANGED,
        DISABLED,
        ENABLED,
        EXPORTED,
        CLOSED;

        /** In lower case with hyphens, as in messages. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
