package interlocal.markup;

import java.util.Locale;
import java.util.regex.Pattern;

/** The kind of place that an address leads to, as a browser understands it. */
enum Destination {
    /** A place in the same page, or a mail or telephone address. */
    PLAIN,
    /** Another page or file of the site. */
    RELATIVE,
    /** Another server. */
    EXTERNAL,
    /** Anything else, including {@code //host}, which only looks like a path. */
    REFUSED;

    private static final Pattern IGNORED = Pattern.compile("^[\\x00- ]+|[\\t\\n\\r]");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Pattern HOST = Pattern.compile("[/\\\\]{2}.*", Pattern.DOTALL);

    static Destination of(String address) {
        var seen = IGNORED.matcher(address).replaceAll("");
        var scheme = SCHEME.matcher(seen);
        if (scheme.matches()) {
            return switch (scheme.group(1).toLowerCase(Locale.ROOT)) {
                case "http", "https" -> EXTERNAL;
                case "mailto", "tel" -> PLAIN;
                default -> REFUSED;
            };
        }
        if (HOST.matcher(seen).matches()) {
            return REFUSED;
        }
        return seen.isEmpty() || seen.startsWith("#") ? PLAIN : RELATIVE;
    }
}
