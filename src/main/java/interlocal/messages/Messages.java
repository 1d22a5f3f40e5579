package interlocal.messages;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The messages of one bundle in one language, with dates and numbers in the style of that language. */
public final class Messages {

    private final ResourceBundle bundle;
    private final Locale locale;
    private final Map<String, String> plain = new ConcurrentHashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /**
     * The message under a key.
     *
     * @param values the arguments {0}, {1} … of its {@link MessageFormat}
     * @throws java.util.MissingResourceException if there is none, not even in English
     */
    public String get(String key, Object... values) {
        return values.length == 0
                ? plain.computeIfAbsent(key, one -> format(one).format(values))
                : ((MessageFormat) formats.computeIfAbsent(key, this::format).clone()).format(values);
    }

    private MessageFormat format(String key) {
        return new MessageFormat(bundle.getString(key), locale);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** A date in the pattern of the message {@code date}, a pattern of {@link DateTimeFormatter}. */
    public String day(LocalDate date) {
        return day(date, "date");
    }

    /** A date in the pattern of another message, one that leaves out what need not be said. */
    public String day(LocalDate date, String key) {
        return DateTimeFormatter.ofPattern(bundle.getString(key), locale).format(date);
    }

    /** A number with grouped digits and at most three decimals. */
    public String number(Number number) {
        return NumberFormat.getNumberInstance(locale).format(number);
    }

    /** The language. Its {@code toLanguageTag} is the value of {@code lang} and {@code Content-Language}. */
    public Locale locale() {
        return locale;
    }
}
