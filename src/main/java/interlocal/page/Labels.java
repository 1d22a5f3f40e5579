package interlocal.page;

import interlocal.messages.Messages;
import interlocal.search.Facet;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import interlocal.vocabulary.Vocabularies;
import java.util.Arrays;
import java.util.Locale;

/** What a reader calls facets and terms, in their language. */
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

    /** What readers call a facet. */
    public String of(Facet facet) {
        return messages.get("facet." + facet.key());
    }

    /** What readers call a term of it; an unknown term by its own last words. */
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

    /** A label as it is; a synonym with the label of the term that it is another name for. */
    public String named(String labelOrSynonym) {
        return Arrays.stream(Scheme.values())
                .flatMap(scheme -> vocabularies.of(scheme).concepts())
                .filter(concept -> concept.synonyms().contains(labelOrSynonym))
                .findFirst()
                .map(concept -> messages.get("search.synonym", labelOrSynonym, concept.label()))
                .orElse(labelOrSynonym);
    }

    /** A language by its own tag, in the reader's words. */
    public String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(messages.locale());
    }
}
