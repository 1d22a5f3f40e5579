package interlocal.messages;

import java.util.Locale;

/**
 * Who asks for a page or an answer.
 *
 * @param language the language in which they are answered, one of those of the interface
 * @param base what every address of the portal begins with where they see it: empty at the root of a host, or a path such
 *     as {@code /library}
 */
public record Reader(Locale language, String base) {

    /** A reader who sees the portal at the root of a host. */
    public Reader(Locale language) {
        this(language, "");
    }

    /** A reader about whom nothing is known, answered in English. */
    public static final Reader UNKNOWN = new Reader(MessageBundle.ENGLISH);
}
