package interlocal.page;

import interlocal.messages.Messages;
import interlocal.search.Facet;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import interlocal.vocabulary.Vocabularies;
import java.util.Arrays;
import java.util.Locale;

/** The labels of facets and terms in a reader's language. */
public final class Labels {

    private final Messages messages;
    private final Vocabularies vocabularies;

    Labels(Messages messages, Vocabularies vocabularies) {
        this.messages = messages;
        this.vocabularies = vocabularies;
    }

    /** The messages of the interface in the same language. */
    public Messages messages() {
        return messages;
    }

    /** The label of a facet. */
    public String of(Facet facet) {
        return messages.get("facet." + facet.key());
    }

    /** The label of a facet's term; for an unknown term, one made from the last part of its path. */
    public String of(Facet facet, Term term) {
        return switch (facet) {
            case SERVICE -> of(Scheme.SERVICE_TYPES, term);
            case MODEL -> of(Scheme.PARTNERSHIP_MODELS, term);
            case PRACTICE -> of(Scheme.PRACTICES, term);
            case COUNTRY -> of(Scheme.JURISDICTIONS, term);
            case LANGUAGE -> language(term.path());
            case DECADE -> messages.has("decade." + term) ? messages.get("decade." + term) : term.path();
            case TYPE, OUTCOME, EVIDENCE, POPULATION, STAGE, FORMAT, CAPABILITY -> {
                var key = facet.key() + "." + term;
                yield messages.has(key) ? messages.get(key) : of(Scheme.SERVICE_TYPES, term);
            }
        };
    }

    /** The label of a controlled term. */
    public String of(Scheme scheme, Term term) {
        return vocabularies.of(scheme).label(term);
    }

    /** A label unchanged; a synonym together with the label of its term. */
    public String named(String labelOrSynonym) {
        return Arrays.stream(Scheme.values())
                .flatMap(scheme -> vocabularies.of(scheme).concepts())
                .filter(concept -> concept.synonyms().contains(labelOrSynonym))
                .findFirst()
                .map(concept -> messages.get("search.synonym", labelOrSynonym, concept.label()))
                .orElse(labelOrSynonym);
    }

    /** The name of a language in the reader's language, from its BCP 47 tag. */
    public String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(messages.locale());
    }
}
