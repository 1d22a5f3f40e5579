package interlocal.content.tree;

import interlocal.content.Problem;
import interlocal.content.TreePath;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Vocabularies;
import interlocal.vocabulary.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The vocabularies of a content folder, and the problems of its vocabularies and decision models. They are read before
 * the documents, which need the vocabularies.
 */
record Definitions(Vocabularies vocabularies, List<Problem> problems) {

    /**
     * Reads the definitions of a tree.
     *
     * @param former gives the vocabulary to use instead where the tree's file has an error
     */
    static Definitions read(ContentTree tree, Function<Scheme, Vocabulary> former) {
        var problems = new ArrayList<Problem>();
        var vocabularies = vocabularies(tree, former, problems);
        tree.files().stream()
                .filter(file -> file.path().isDecisionModel())
                .forEach(file -> check(file, vocabularies, problems));
        return new Definitions(vocabularies, List.copyOf(problems));
    }

    private static Vocabularies vocabularies(
            ContentTree tree, Function<Scheme, Vocabulary> former, List<Problem> problems) {
        var found = new EnumMap<Scheme, Vocabulary>(Scheme.class);
        for (var scheme : Scheme.values()) {
            var path = new TreePath(scheme.file());
            tree.find(path)
                    .map(file -> vocabulary(scheme, file, former, problems))
                    .or(() -> Optional.of(former.apply(scheme)).filter(_ -> tree.mayHave(path)))
                    .ifPresent(vocabulary -> found.put(scheme, vocabulary));
        }
        return new Vocabularies(found);
    }

    private static Vocabulary vocabulary(
            Scheme scheme, TreeFile file, Function<Scheme, Vocabulary> former, List<Problem> problems) {
        try {
            var outcome = VocabularyReader.read(scheme, bytes(file));
            problems.addAll(outcome.problems());
            if (outcome.accepted()) {
                return outcome.vocabulary();
            }
        } catch (IOException unreadable) {
            problems.add(file.unreadable(unreadable));
        }
        var vocabulary = former.apply(scheme);
        // Without a former vocabulary every term is accepted; otherwise one error would reject every file.
        return vocabulary.roots().isEmpty() ? Vocabulary.open() : vocabulary;
    }

    private static void check(TreeFile model, Vocabularies vocabularies, List<Problem> problems) {
        try {
            problems.addAll(DecisionModelReader.read(model.path(), bytes(model), vocabularies)
                    .problems());
        } catch (IOException unreadable) {
            problems.add(model.unreadable(unreadable));
        }
    }

    private static byte[] bytes(TreeFile file) throws IOException {
        return file.read(ContentTree.LARGEST_ATTACHMENT); // all of it, so that its size is told as it is
    }
}
