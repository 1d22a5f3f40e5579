package interlocal.content;

import interlocal.content.WebAddress.Bad;
import interlocal.content.WebAddress.Good;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads web addresses part by part, since each part allows other characters. */
final class WebAddressReader {

    private static final int LONGEST = 2_000;

    /** Scheme, authority, path, query, fragment. */
    private static final Pattern PARTS =
            Pattern.compile("(?s)([Hh][Tt][Tt][Pp][Ss]?://)([^/?#\\\\]*)([^?#]*)(\\?[^#]*)?(?:#(.*))?");

    /** User, host, port. */
    private static final Pattern AUTHORITY =
            Pattern.compile("(?:[^@\\s]*@)?([^:@\\s\\[\\]]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{0,5})?");

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*\\.?|\\[.*");
    private static final String UNFIT = "%(?![0-9A-Fa-f]{2})|[\"<>\\\\^`{|}#\\p{Cntrl}\\p{Z}";
    private static final Pattern UNFIT_IN_PATH = Pattern.compile(UNFIT + "\\[\\]]");
    private static final Pattern UNFIT_BEHIND = Pattern.compile(UNFIT + "]");

    private WebAddressReader() {}

    static WebAddress read(String text) {
        if (text.length() > LONGEST) {
            return new Bad(Phrase.of("address-length", LONGEST));
        }
        var parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return new Bad(Phrase.of("address-scheme"));
        }
        if (!isAuthority(parts.group(2))) {
            return new Bad(Phrase.of("address-host", parts.group(2)));
        }
        try {
            return new Good(new URI(parts.group(1)
                    + parts.group(2)
                    + encoded(UNFIT_IN_PATH, parts.group(3))
                    + encoded(UNFIT_BEHIND, parts.group(4))
                    + (parts.group(5) == null ? "" : "#" + encoded(UNFIT_BEHIND, parts.group(5)))));
        } catch (URISyntaxException malformed) {
            return new Bad(Phrase.of("address-characters"));
        }
    }

    static String host(URI address) {
        var authority = AUTHORITY.matcher(Objects.requireNonNullElse(address.getRawAuthority(), ""));
        return authority.matches() ? IDN.toUnicode(authority.group(1)) : address.toString();
    }

    private static boolean isAuthority(String text) {
        var authority = AUTHORITY.matcher(text);
        try {
            return authority.matches()
                    && HOST.matcher(IDN.toASCII(authority.group(1), IDN.ALLOW_UNASSIGNED))
                            .matches();
        } catch (IllegalArgumentException noName) {
            return false;
        }
    }

    private static String encoded(Pattern unfit, @Nullable String part) {
        return part == null
                ? ""
                : unfit.matcher(part)
                        .replaceAll(found -> URLEncoder.encode(found.group(), StandardCharsets.UTF_8)
                                .replace("+", "%20"));
    }
}
