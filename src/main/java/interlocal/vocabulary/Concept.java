package interlocal.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of a term.
 *
 * @param label as shown to readers
 * @param synonyms other words that practitioners use for it
 * @param note one sentence that says what belongs here
 * @param children the narrower concepts, in the order of the file
 */
public record Concept(
        Term term,
        String label,
        List<String> synonyms,
        @Nullable String note,
        List<Concept> children) {

    public Concept {
        synonyms = List.copyOf(synonyms);
        children = List.copyOf(children);
    }
}
