package interlocal.content.tree;

import interlocal.content.Details.Provider;
import interlocal.content.Document;
import interlocal.content.Problem;
import interlocal.content.Rule;
import interlocal.content.TreePath;
import interlocal.vocabulary.Scheme;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The vocabularies that a content folder does not have, and the first document that uses each of them all the same. */
final class MissingVocabularies {

    private final List<Scheme> missing;
    private final Map<Scheme, String> users = new EnumMap<>(Scheme.class);

    private MissingVocabularies(List<Scheme> missing) {
        this.missing = missing;
    }

    static MissingVocabularies of(ContentTree tree) {
        return new MissingVocabularies(Arrays.stream(Scheme.values())
                .filter(scheme -> !tree.mayHave(new TreePath(scheme.file())))
                .toList());
    }

    /** Notes what the document of a file uses. */
    void note(Document document, String file) {
        for (var scheme : missing) {
            if (uses(document, scheme)) {
                users.putIfAbsent(scheme, file);
            }
        }
    }

    private static boolean uses(Document document, Scheme scheme) {
        var subjects = document.header().subjects();
        return switch (scheme) {
            case SERVICE_TYPES -> !subjects.services().isEmpty();
            case PARTNERSHIP_MODELS -> !subjects.models().isEmpty();
            case PRACTICES -> !subjects.practices().isEmpty();
            case JURISDICTIONS ->
                !document.header().places().isEmpty()
                        || (document.details() instanceof Provider provider
                                && !provider.serves().isEmpty());
        };
    }

    /** One for each vocabulary that is missing and used. */
    List<Problem> problems() {
        return users.entrySet().stream()
                .map(use -> Problem.of(use.getKey().file(), 0, Rule.NO_VOCABULARY, use.getValue()))
                .toList();
    }
}
