package interlocal.messages;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The messages of one bundle in one language, with dates and numbers as people who speak it write them. */
public final class Messages {

    private final ResourceBundle bundle;
    private final Locale locale;

    Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /**
     * The message under a key.
     *
     * @param values fill in {0}, {1} … of its {@link MessageFormat}
     * @throws java.util.MissingResourceException if there is none, in English neither
     */
    public String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** A date as the message {@code date} has it: a pattern of {@link DateTimeFormatter}. */
    public String day(LocalDate date) {
        return DateTimeFormatter.ofPattern(bundle.getString("date"), locale).format(date);
    }

    /** A number with its digits in groups, at most three of them after the decimal sign. */
    public String number(Number number) {
        return NumberFormat.getNumberInstance(locale).format(number);
    }

    /** The language, as {@code Locale.toLanguageTag} writes it into {@code lang} and {@code Content-Language}. */
    public Locale locale() {
        return locale;
    }
}
