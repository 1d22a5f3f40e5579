package interlocal.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a term stands for.
 *
 * @param label as readers see it
 * @param synonyms other words that mean the same to practitioners
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
