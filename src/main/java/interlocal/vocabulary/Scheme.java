package interlocal.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/** The four vocabularies a portal has. */
public enum Scheme {
    SERVICE_TYPES("service-types"),
    PARTNERSHIP_MODELS("partnership-models"),
    PRACTICES("practices"),
    JURISDICTIONS("jurisdictions");

    private final String key;

    Scheme(String key) {
        this.key = key;
    }

    /** Its name in files and URLs. */
    public String key() {
        return key;
    }

    public static Optional<Scheme> ofKey(String key) {
        return Arrays.stream(values()).filter(scheme -> scheme.key.equals(key)).findFirst();
    }

    /** The path of its file in the content folder. */
    public String file() {
        return "vocabulary/" + key + ".yaml";
    }
}
