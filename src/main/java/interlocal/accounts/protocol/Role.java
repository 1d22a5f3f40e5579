package interlocal.accounts.protocol;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody with an account is to the portal, and what they may do for that. */
public enum Role {
    AUTHOR,
    REVIEWER,
    ADMIN,
    PROVIDER_EDITOR;

    /** Something that not everybody may do. */
    public enum Right {
        MANAGE_PEOPLE,
        READ_EVENTS
    }

    /** Whether who has this role may do something. */
    public boolean may(Right right) {
        return switch (right) {
            case MANAGE_PEOPLE, READ_EVENTS -> this == ADMIN;
        };
    }

    /** In lower case with hyphens, as in messages and on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of a key, whatever its case; empty if there is none. */
    public static Optional<Role> parse(String key) {
        return Arrays.stream(values())
                .filter(role -> role.key().equalsIgnoreCase(key.strip().replace('_', '-')))
                .findAny();
    }
}
