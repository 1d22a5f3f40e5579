package interlocal.messages;

import java.util.Locale;

/**
 * Who asks for a page or an answer.
 *
 * @param language the language that they are answered in: one that the interface exists in
 */
public record Reader(Locale language) {

    /** Somebody of whom nothing is known: answered in English. */
    public static final Reader UNKNOWN = new Reader(MessageBundle.ENGLISH);
}
