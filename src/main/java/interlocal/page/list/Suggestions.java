package interlocal.page.list;

import interlocal.catalog.file.VocabularyFiles;
import interlocal.messages.Messages;
import interlocal.page.part.TermLinks;
import interlocal.search.Search;
import interlocal.vocabulary.Concept;
import interlocal.vocabulary.Scheme;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** Suggestions while a reader types: terms found by label or synonym, records found by title. */
@Service
@NamedInterface("list")
public class Suggestions {

    private static final int MOST = 8;
    private static final int MOST_TERMS = 3;
    private static final int LONGEST = 200;
    private static final Pattern WORD_START = Pattern.compile("(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]");
    private static final Pattern DIVIDER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Search search;
    private final VocabularyFiles vocabularies;

    Suggestions(Search search, VocabularyFiles vocabularies) {
        this.search = search;
        this.vocabularies = vocabularies;
    }

    /**
     * One suggestion.
     *
     * @param text the term's label or the record's title
     * @param type the key of the record's type, or of the term's vocabulary
     * @param label the type or vocabulary in the reader's language
     * @param url the address of its page, without the site
     */
    public record Suggestion(String text, String type, String label, String url) {}

    /** At most eight suggestions, terms first, then records by type; none for a text without a letter or digit. */
    public List<Suggestion> of(String text, Messages messages) {
        var typed = folded(text.substring(0, Math.min(text.length(), LONGEST))).strip();
        if (typed.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return List.of();
        }
        var found = new ArrayList<Suggestion>();
        Arrays.stream(Scheme.values())
                .flatMap(scheme -> vocabularies
                        .current()
                        .of(scheme)
                        .concepts()
                        .filter(concept -> begins(concept, typed))
                        .map(concept -> new Suggestion(
                                concept.label(),
                                scheme.key(),
                                messages.get("terms." + scheme.key()),
                                TermLinks.address(scheme, concept.term()))))
                .limit(MOST_TERMS)
                .forEach(found::add);
        search.suggest(typed, MOST - found.size()).stream()
                .sorted((one, other) -> one.type().compareTo(other.type()))
                .map(card -> new Suggestion(
                        card.title(),
                        card.type().key(),
                        messages.get("type." + card.type().key()),
                        card.address()))
                .forEach(found::add);
        return found;
    }

    /** Whether the typed text is at the beginning of a word in the label or a synonym, written joined or apart. */
    private static boolean begins(Concept concept, String typed) {
        return Stream.concat(Stream.of(concept.label()), concept.synonyms().stream())
                .map(Suggestions::folded)
                .flatMap(name -> WORD_START.matcher(name).results().map(word -> name.substring(word.start())))
                .anyMatch(name -> joined(name).startsWith(joined(typed)));
    }

    private static String joined(String text) {
        return DIVIDER.matcher(text).replaceAll("");
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
