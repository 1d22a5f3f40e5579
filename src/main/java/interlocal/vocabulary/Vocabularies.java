package interlocal.vocabulary;

import java.util.EnumMap;
import java.util.Map;

/** The vocabularies of a portal, one for each scheme; {@linkplain Vocabulary#open() open} where it defines none. */
public record Vocabularies(Map<Scheme, Vocabulary> byScheme) {

    public Vocabularies {
        var complete = new EnumMap<Scheme, Vocabulary>(Scheme.class);
        for (var scheme : Scheme.values()) {
            complete.put(scheme, byScheme.getOrDefault(scheme, Vocabulary.open()));
        }
        byScheme = Map.copyOf(complete);
    }

    /** The vocabulary of a scheme. */
    public Vocabulary of(Scheme scheme) {
        return byScheme.getOrDefault(scheme, Vocabulary.open());
    }
}
