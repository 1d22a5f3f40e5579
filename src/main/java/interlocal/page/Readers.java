package interlocal.page;

import interlocal.messages.MessageBundle;
import interlocal.messages.Reader;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who asks, as far as a request tells: the one place that works out in which language it is answered. */
@Component
public final class Readers {

    private static final int LONGEST = 500;

    private final MessageBundle messages;

    Readers(MessageBundle messages) {
        this.messages = messages;
    }

    /**
     * The reader of a request.
     *
     * @param acceptLanguage the header of this name; one that cannot be read counts as none
     */
    public Reader of(@Nullable String acceptLanguage) {
        return new Reader(
                acceptLanguage == null || acceptLanguage.length() > LONGEST
                        ? Locale.ENGLISH
                        : language(acceptLanguage));
    }

    private Locale language(String acceptLanguage) {
        try {
            return messages.closest(LanguageRange.parse(acceptLanguage));
        } catch (IllegalArgumentException unreadable) {
            return Locale.ENGLISH;
        }
    }
}
