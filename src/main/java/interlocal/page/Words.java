package interlocal.page;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** The words of the interface, from {@code messages.properties}. */
@Component
public final class Words {

    private static final Locale LOCALE = Locale.US;

    private final ResourceBundle bundle = ResourceBundle.getBundle("interlocal.page.messages", Locale.ROOT);
    private final DateTimeFormatter day = DateTimeFormatter.ofPattern(bundle.getString("date"), LOCALE);

    /**
     * The words under a key.
     *
     * @param values fill in {0}, {1} …
     * @throws java.util.MissingResourceException if there are none
     */
    public String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), LOCALE).format(values);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** A date as readers write it. */
    public String day(LocalDate date) {
        return day.format(date);
    }

    public Locale locale() {
        return LOCALE;
    }
}
