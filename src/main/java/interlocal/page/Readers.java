package interlocal.page;

import interlocal.messages.MessageBundle;
import interlocal.messages.Reader;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a {@link Reader} from a request. Only this class chooses the language of an answer. */
@Component
public final class Readers {

    /** The attribute of a request that says what addresses of the portal begin with; absent at the root of a host. */
    public static final String BASE = "interlocal.base";

    private static final int LONGEST = 500;

    private final MessageBundle messages;

    Readers(MessageBundle messages) {
        this.messages = messages;
    }

    /** The reader of a request at the root of a host. */
    public Reader of(@Nullable String acceptLanguage) {
        return of(acceptLanguage, null);
    }

    /**
     * The reader of a request.
     *
     * @param acceptLanguage the header; if absent, malformed or longer than 500 characters, the language is English
     * @param base the attribute {@link #BASE} of the request
     */
    public Reader of(@Nullable String acceptLanguage, @Nullable Object base) {
        var language =
                acceptLanguage == null || acceptLanguage.length() > LONGEST ? Locale.ENGLISH : language(acceptLanguage);
        return new Reader(language, base instanceof String path ? path : "");
    }

    private Locale language(String acceptLanguage) {
        try {
            return messages.closest(LanguageRange.parse(acceptLanguage));
        } catch (IllegalArgumentException unreadable) {
            return Locale.ENGLISH;
        }
    }
}
