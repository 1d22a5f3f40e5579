package interlocal.vocabulary;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The vocabularies of a portal, one for each scheme. */
public record Vocabularies(Map<Scheme, Vocabulary> byScheme) {

    public Vocabularies {
        var complete = new EnumMap<Scheme, Vocabulary>(Scheme.class);
        for (var scheme : Scheme.values()) {
            complete.put(scheme, byScheme.getOrDefault(scheme, Vocabulary.of(List.of())));
        }
        byScheme = Map.copyOf(complete);
    }

    /** The vocabulary of a scheme; an empty one if the portal does not define it. */
    public Vocabulary of(Scheme scheme) {
        return byScheme.getOrDefault(scheme, Vocabulary.open());
    }
}
