package interlocal.content;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A digital object identifier.
 *
 * @param text without address or prefix: {@code 10.1093/jopart/mum032}
 */
public record Doi(String text) {

    private static final String RESOLVER = "https://doi.org/";
    private static final Pattern BARE =
            Pattern.compile("(?i)(?:(?:info:|urn:)?doi\\s*[:/]?\\s*)?(10\\.[0-9]{4,9}(?:\\.[0-9]+)*/\\S+)");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:doi\\s*:?\\s*)?(?:https?://\\S*?|(?:dx\\.|www\\.)?)"
            + "doi[.-]org[^/\\s]*/(?:doi:)?(10\\.[0-9]{4,9}(?:\\.[0-9]+)*(?:/|%2F)[^\\s?#]+)(?:[?#]\\S*)?");
    private static final Pattern LAST_MARK = Pattern.compile("[.,;]+$");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern KEPT_IN_ADDRESS = Pattern.compile("%(2F|3A|3B|28|29|2C|40|21|24|27|7E|3D)");

    /**
     * Reads a DOI as people write it: bare, after {@code doi:}, or as an address at doi.org or at a library's proxy of
     * it, where it may be percent-encoded.
     */
    public static Optional<Doi> parse(String text) {
        var seen = UNSEEN.matcher(text)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .strip();
        var bare = BARE.matcher(seen);
        if (bare.matches()) {
            return Optional.of(named(bare.group(1)));
        }
        var address = ADDRESS.matcher(seen);
        return address.matches() ? Optional.of(named(decoded(address.group(1)))) : Optional.empty();
    }

    private static Doi named(String name) {
        return new Doi(LAST_MARK.matcher(name).replaceFirst(""));
    }

    private static String decoded(String part) {
        var encoded = part.replaceAll("%(?![0-9A-Fa-f]{2})", "%25").replace("+", "%2B");
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }

    /** Where it leads. */
    public String address() {
        var encoded = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        return RESOLVER
                + KEPT_IN_ADDRESS
                        .matcher(encoded)
                        .replaceAll(found -> decoded(found.group()).replace("$", "\\$"));
    }
}
