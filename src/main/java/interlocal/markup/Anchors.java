package interlocal.markup;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The places within a rendered text that a link may lead to, each by its address: for a heading the one that GitHub
 * makes, {@code why-it-began}. In which letters an address is written does not matter: capitals, composed or not,
 * percent-encoded or not.
 */
public final class Anchors {

    /** Of a text without any. */
    public static final Anchors NONE = new Anchors(Map.of());

    /** A nearest address is looked for among so many. */
    private static final int MOST_COMPARED = 500;

    private final SequencedMap<String, String> ids;

    /**
     * Creates them.
     *
     * @param ids id of the element by address
     */
    Anchors(Map<String, String> ids) {
        this.ids = new LinkedHashMap<>();
        ids.forEach((address, id) -> this.ids.putIfAbsent(normal(address), id));
    }

    /** The id of the element at an address, without {@code #}; empty if there is none. */
    public Optional<String> id(String address) {
        return Optional.ofNullable(ids.get(normal(address)));
    }

    /** The address that is spelled most like another; empty if there is none at all. */
    public Optional<String> nearest(String address) {
        var wanted = normal(address);
        return ids.keySet().stream()
                .limit(MOST_COMPARED)
                .min(Comparator.comparingInt(present -> Spelling.difference(wanted, present)));
    }

    /** An address as it is compared. */
    static String normal(String address) {
        return Normalizer.normalize(decoded(address), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String decoded(String address) {
        return address.indexOf('%') < 0
                ? address
                : URLDecoder.decode(
                        address.replaceAll("%(?![0-9A-Fa-f]{2})", "%25").replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Anchors anchors && ids.equals(anchors.ids);
    }

    @Override
    public int hashCode() {
        return ids.hashCode();
    }

    @Override
    public String toString() {
        return ids.toString();
    }
}
