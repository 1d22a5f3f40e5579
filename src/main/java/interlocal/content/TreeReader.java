package interlocal.content;

import static java.util.stream.Collectors.joining;

import interlocal.content.Reading.Accepted;
import interlocal.markup.Markup;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Vocabularies;
import interlocal.vocabulary.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the documents of a content folder, one after the other, and collects what is wrong. Not for several threads. */
public final class TreeReader {

    private final ContentTree tree;
    private final Markup markup;
    private final Claims claims = new Claims();
    private final NavigableSet<Problem> problems = new TreeSet<>();
    private final Vocabularies vocabularies;
    private int rejected;

    /**
     * A file that was accepted before.
     *
     * @param sha256 of the bytes it had then
     */
    public record Known(Slug slug, List<Slug> aliases, String sha256) {

        public Known {
            aliases = List.copyOf(aliases);
        }

        /** A file whose record has no aliases. */
        public Known(Slug slug, String sha256) {
            this(slug, List.of(), sha256);
        }
    }

    /**
     * A reader of one tree.
     *
     * @param former the vocabulary to go on with where the tree's file is in error
     */
    public TreeReader(ContentTree tree, Markup markup, Function<Scheme, Vocabulary> former) {
        this.tree = tree;
        this.markup = markup;
        problems.addAll(tree.problems());
        this.vocabularies = vocabularies(former);
        tree.files().stream().filter(file -> file.path().isDecisionModel()).forEach(this::readModel);
    }

    /** The vocabularies that the documents are read with. */
    public Vocabularies vocabularies() {
        return vocabularies;
    }

    /**
     * Reads every document that is not as {@code known} says.
     *
     * @param accepted is given each good one in the order of their paths
     * @return how many were as known
     */
    public int read(Function<TreePath, Optional<Known>> known, Consumer<Candidate> accepted) {
        var changed = new ArrayList<TreeFile>();
        var unchanged = 0;
        for (var file : tree.files()) {
            if (file.path().recordType().isPresent()) {
                claims.expect(file.path());
                var before = known.apply(file.path()).orElse(null);
                if (before != null && before.sha256().equals(sha256(file))) {
                    claims.hold(before.slug(), file.path().text());
                    before.aliases()
                            .forEach(alias -> claims.hold(alias, file.path().text()));
                    unchanged++;
                } else {
                    changed.add(file);
                }
            } else if (file.path().isMarkdown()
                    && RecordType.ofFolder(file.path().folder()).isEmpty()) {
                complain(file, Rule.MISPLACED, folders());
            }
        }
        var reader = new DocumentReader(markup, vocabularies, tree::has);
        for (var file : changed) {
            var candidate = read(file, reader);
            if (candidate != null) {
                accepted.accept(candidate);
            }
        }
        claims.unknown()
                .forEach(problem ->
                        tree.find(new TreePath(problem.path())).ifPresent(file -> problems.add(file.placed(problem))));
        return unchanged;
    }

    private @Nullable Candidate read(TreeFile file, DocumentReader reader) {
        if (file.size() > DocumentReader.LARGEST) {
            complain(file, Rule.FILE_SIZE, file.size(), DocumentReader.LARGEST);
            rejected++;
            return null;
        }
        try {
            var bytes = file.read(DocumentReader.LARGEST);
            var reading = reader.read(file.path(), file.path().recordType().orElseThrow(), bytes);
            report(file, reading.problems());
            if (reading instanceof Accepted(Document document, var _)) {
                var clashes = new Problems(document.path());
                claims.claim(document, new HeaderLines(bytes), clashes);
                report(file, clashes.sorted());
                if (!clashes.hasErrors()) {
                    return new Candidate(document, bytes, TreeFile.sha256(bytes));
                }
            }
        } catch (IOException unreadable) {
            complain(file, Rule.UNREADABLE, unreadable.getClass().getSimpleName());
        }
        rejected++;
        return null;
    }

    /** How many files were kept out. */
    public int rejected() {
        return rejected;
    }

    /** What is wrong with the tree and the files read so far, sorted. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    private Vocabularies vocabularies(Function<Scheme, Vocabulary> former) {
        var found = new EnumMap<Scheme, Vocabulary>(Scheme.class);
        for (var scheme : Scheme.values()) {
            tree.find(new TreePath(scheme.file()))
                    .ifPresent(file -> found.put(scheme, vocabulary(scheme, file, former)));
        }
        return new Vocabularies(found);
    }

    private void readModel(TreeFile file) {
        try {
            var bytes = file.read(DocumentReader.LARGEST);
            problems.addAll(
                    DecisionModelReader.read(file.path(), bytes, vocabularies).problems());
        } catch (IOException unreadable) {
            complain(file, Rule.UNREADABLE, unreadable.getClass().getSimpleName());
        }
    }

    private Vocabulary vocabulary(Scheme scheme, TreeFile file, Function<Scheme, Vocabulary> former) {
        try {
            var outcome = VocabularyReader.read(scheme, file.read(DocumentReader.LARGEST));
            problems.addAll(outcome.problems());
            return outcome.accepted() ? outcome.vocabulary() : former(scheme, former);
        } catch (IOException unreadable) {
            complain(file, Rule.UNREADABLE, unreadable.getClass().getSimpleName());
            return former(scheme, former);
        }
    }

    /** The vocabulary before a file in error; without one every term is accepted, lest the error reject every file. */
    private static Vocabulary former(Scheme scheme, Function<Scheme, Vocabulary> former) {
        var vocabulary = former.apply(scheme);
        return vocabulary.roots().isEmpty() ? Vocabulary.open() : vocabulary;
    }

    /** Whether a file that is no record is good enough to be kept: a vocabulary, a decision model. */
    public boolean keeps(TreePath file) {
        return problems.stream()
                .noneMatch(problem -> problem.isError() && problem.path().equals(file.text()));
    }

    private static @Nullable String sha256(TreeFile file) {
        try {
            return file.sha256();
        } catch (IOException unreadable) {
            return null;
        }
    }

    private void complain(TreeFile file, Rule rule, Object... details) {
        var one = new Problems(file.path().text());
        one.add(0, rule, details);
        report(file, one.sorted());
    }

    private void report(TreeFile file, List<Problem> found) {
        found.stream().map(file::placed).forEach(problems::add);
    }

    private static String folders() {
        return Arrays.stream(RecordType.values()).map(RecordType::folder).collect(joining(", "));
    }
}
