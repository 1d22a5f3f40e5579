package interlocal.content.frontmatter;

import interlocal.messages.MessageBundle;
import interlocal.messages.Messages;

/** The labels of fields and the hints for filling them in, in one language. */
public record FieldWords(Messages messages) {

    /** The bundle with the words of every language. */
    public static MessageBundle read() {
        return MessageBundle.read("interlocal.content.fields", FieldWords.class.getClassLoader());
    }

    /** A label such as {@code Service types}. */
    public String label(Field field) {
        return messages.get(field.name());
    }

    /** A hint of one sentence. */
    public String hint(Field field) {
        return messages.get(field.name() + ".hint");
    }
}
