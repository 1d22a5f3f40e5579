package interlocal.accounts.protocol;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * A random secret of 256 bits: the key of a browser in which somebody is signed in, or the token of a link that works once.
 * The portal stores only its SHA-256.
 *
 * @param text 43 characters of URL-safe Base64
 */
public record Secret(String text) {

    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** @throws IllegalArgumentException if the text is malformed; use {@link #parse} for untrusted text */
    public Secret {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a secret");
        }
    }

    public static Optional<Secret> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new Secret(text)) : Optional.empty();
    }

    public static Secret random(RandomGenerator random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Hides the secret, to keep it out of logs. */
    @Override
    public String toString() {
        return "Secret";
    }
}
