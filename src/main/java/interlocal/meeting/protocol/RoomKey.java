package interlocal.meeting.protocol;

import interlocal.content.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * A secret of 128 bits that identifies the facilitator of a room or the participant of one seat. The portal stores only
 * its SHA-256. People who come back with their key continue where they were.
 *
 * @param text 22 characters of URL-safe Base64
 */
public record RoomKey(String text) {

    private static final int BYTES = 16;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{22}");

    /** @throws IllegalArgumentException if the text is malformed; use {@link #parse} for untrusted text */
    public RoomKey {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not the key of a room");
        }
    }

    public static Optional<RoomKey> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new RoomKey(text)) : Optional.empty();
    }

    public static RoomKey random(RandomGenerator random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new RoomKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public String sha256() {
        return Sha256.of(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Hides the secret, to keep it out of logs. */
    @Override
    public String toString() {
        return "RoomKey";
    }
}
