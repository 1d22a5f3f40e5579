package interlocal.messages;

import java.util.Locale;

/**
 * Who asks for a page or an answer.
 *
 * @param language the language in which they are answered, one of those of the interface
 */
public record Reader(Locale language) {

    /** A reader about whom nothing is known, answered in English. */
    public static final Reader UNKNOWN = new Reader(MessageBundle.ENGLISH);
}
