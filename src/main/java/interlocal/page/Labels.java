package interlocal.page;

import interlocal.catalog.file.VocabularyFiles;
import interlocal.search.Facet;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What readers call the terms of a facet. */
@Component
public final class Labels {

    private final VocabularyFiles vocabularies;
    private final Words words;

    Labels(VocabularyFiles vocabularies, Words words) {
        this.vocabularies = vocabularies;
        this.words = words;
    }

    /** What readers call a facet. */
    public String of(Facet facet) {
        return words.say("facet." + facet.key());
    }

    /** What readers call a term of it; an unknown term by its own last words. */
    public String of(Facet facet, Term term) {
        return switch (facet) {
            case SERVICE -> of(Scheme.SERVICE_TYPES, term);
            case MODEL -> of(Scheme.PARTNERSHIP_MODELS, term);
            case PRACTICE -> of(Scheme.PRACTICES, term);
            case COUNTRY -> of(Scheme.JURISDICTIONS, term);
            case LANGUAGE -> language(term.path());
            case DECADE -> words.has("decade." + term) ? words.say("decade." + term) : term.path();
            case TYPE, OUTCOME, EVIDENCE, POPULATION, STAGE, FORMAT, CAPABILITY -> {
                var key = facet.key() + "." + term;
                yield words.has(key) ? words.say(key) : of(Scheme.SERVICE_TYPES, term);
            }
        };
    }

    /** The label of a controlled term. */
    public String of(Scheme scheme, Term term) {
        return vocabularies.current().of(scheme).label(term);
    }

    /** A label as it is; a synonym with the label of the term that it is another name for. */
    public String named(String labelOrSynonym) {
        return Arrays.stream(Scheme.values())
                .flatMap(scheme -> vocabularies.current().of(scheme).concepts())
                .filter(concept -> concept.synonyms().contains(labelOrSynonym))
                .findFirst()
                .map(concept -> words.say("search.synonym", labelOrSynonym, concept.label()))
                .orElse(labelOrSynonym);
    }

    /** A language by its own tag, in the reader's words. */
    public String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(words.locale());
    }
}
