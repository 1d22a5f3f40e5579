package interlocal.meeting.protocol;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The code that people type to enter a room: ten letters and digits that cannot be mistaken for one another, worth 50
 * bits. It may be said aloud. Guessing it is hard only with a rate limit.
 *
 * @param text without the hyphen, as in {@code KQ74MPX2W9}
 */
public record RoomCode(String text) implements Comparable<RoomCode> {

    /** Crockford's Base32: without I, L and O, which look like digits, and without U. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    static final int LENGTH = 10;
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final Pattern DIVIDERS = Pattern.compile("[\\s\\p{Pd}.]+");
    private static final int LONGEST_INPUT = 60;

    /** @throws IllegalArgumentException if the text is malformed; use {@link #parse} for untrusted text */
    public RoomCode {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not the code of a room");
        }
    }

    /**
     * Reads a code as people type it: in any case, with spaces, hyphens or dots anywhere, O for 0, I or L for 1. Empty
     * if it is malformed.
     */
    public static Optional<RoomCode> parse(String input) {
        if (input.length() > LONGEST_INPUT) {
            return Optional.empty();
        }
        var text = DIVIDERS.matcher(input)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return SHAPE.matcher(text).matches() ? Optional.of(new RoomCode(text)) : Optional.empty();
    }

    public static RoomCode random(RandomGenerator random) {
        var text = new StringBuilder(LENGTH);
        for (var i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new RoomCode(text.toString());
    }

    @Override
    public int compareTo(RoomCode other) {
        return text.compareTo(other.text);
    }

    /** As shown to people and in URLs: {@code KQ74M-PX2W9}. */
    @Override
    public String toString() {
        return text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2);
    }
}
