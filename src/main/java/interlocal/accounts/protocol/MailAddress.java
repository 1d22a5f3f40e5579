package interlocal.accounts.protocol;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail address, by which somebody signs in. Capitals tell no two apart.
 *
 * @param text in lower case
 */
public record MailAddress(String text) {

    private static final int LONGEST = 254;

    /** What mail servers take without quotes: letters, digits and some signs, a host with a dot in it, or localhost. */
    private static final Pattern SHAPE = Pattern.compile(
            "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(localhost|([a-z0-9-]+\\.)+[a-z0-9-]{2,})");

    /** @throws IllegalArgumentException if the text is no address; use {@link #parse} for untrusted text */
    public MailAddress {
        if (text.length() > LONGEST || !SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a mail address");
        }
    }

    /** The address that somebody typed; empty if it is none. */
    public static Optional<MailAddress> parse(String typed) {
        var text = typed.length() > 2 * LONGEST ? "" : typed.strip().toLowerCase(Locale.ROOT);
        return text.length() <= LONGEST && SHAPE.matcher(text).matches()
                ? Optional.of(new MailAddress(text))
                : Optional.empty();
    }
}
