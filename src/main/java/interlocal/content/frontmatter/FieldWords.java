package interlocal.content.frontmatter;

import interlocal.messages.MessageBundle;
import interlocal.messages.Messages;

/** What fields are called in a language, and the hint to whoever fills them in. */
public record FieldWords(Messages messages) {

    /** The words in all languages in which there are any. */
    public static MessageBundle read() {
        return MessageBundle.read("interlocal.content.fields", FieldWords.class.getClassLoader());
    }

    /** A name such as {@code Service types}. */
    public String label(Field field) {
        return messages.get(field.name());
    }

    /** A sentence. */
    public String hint(Field field) {
        return messages.get(field.name() + ".hint");
    }
}
