package interlocal.page;

import interlocal.catalog.file.VocabularyFiles;
import interlocal.messages.MessageBundle;
import interlocal.messages.Messages;
import interlocal.messages.Reader;
import org.springframework.stereotype.Component;

/** The texts of the interface in each reader's language. */
@Component
public final class Translations {

    private final MessageBundle messages;
    private final VocabularyFiles vocabularies;

    Translations(MessageBundle messages, VocabularyFiles vocabularies) {
        this.messages = messages;
        this.vocabularies = vocabularies;
    }

    /** The messages of the interface. */
    public Messages messages(Reader reader) {
        return messages.in(reader.language());
    }

    /** The labels of facets and terms, with the messages of the interface. */
    public Labels labels(Reader reader) {
        return new Labels(messages(reader), vocabularies.current());
    }
}
