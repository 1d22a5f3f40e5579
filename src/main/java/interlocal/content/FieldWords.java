package interlocal.content;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What fields are called in a language, and the hint to whoever fills them in.
 *
 * @param locale where there are no words in its language, the English ones stand in
 */
public record FieldWords(Locale locale) {

    /** A name such as {@code Service types}. */
    public String label(Field field) {
        return word(field.name());
    }

    /** A sentence. */
    public String hint(Field field) {
        return word(field.name() + ".hint");
    }

    private String word(String key) {
        return ResourceBundle.getBundle(
                        "interlocal.content.fields",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }
}
