package interlocal.content.tree;

import static java.util.stream.Collectors.joining;

import interlocal.content.Document;
import interlocal.content.Problem;
import interlocal.content.Problems;
import interlocal.content.Reading.Accepted;
import interlocal.content.RecordType;
import interlocal.content.Rule;
import interlocal.content.TreePath;
import interlocal.content.frontmatter.HeaderLines;
import interlocal.markup.Markup;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Vocabularies;
import interlocal.vocabulary.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the documents of a content folder one after the other and collects their problems. Not thread-safe. */
public final class TreeReader {

    private final ContentTree tree;
    private final Markup markup;
    private final SlugRegistry claims = new SlugRegistry();
    private final HeadingLinks headingLinks = new HeadingLinks();
    private final NavigableSet<Problem> problems = new TreeSet<>();
    private final Vocabularies vocabularies;
    private final MissingVocabularies missing;
    private int rejected;
    private int changing;

    /**
     * Creates a reader of one tree.
     *
     * @param former gives the vocabulary to use instead where the tree's file has an error
     */
    public TreeReader(ContentTree tree, Markup markup, Function<Scheme, Vocabulary> former) {
        this.tree = tree;
        this.markup = markup;
        this.missing = MissingVocabularies.of(tree);
        var definitions = Definitions.read(tree, former);
        this.vocabularies = definitions.vocabularies();
        problems.addAll(tree.problems());
        problems.addAll(definitions.problems());
    }

    /** The vocabularies used to read the documents. */
    public Vocabularies vocabularies() {
        return vocabularies;
    }

    /**
     * Reads every document that is new or has changed.
     *
     * @param known gives the state in which a file was last accepted; empty if it is new
     * @param accepted receives each accepted document, in the order of their paths
     * @return the number of unchanged documents
     */
    public int read(Function<TreePath, Optional<ImportedFile>> known, Consumer<Candidate> accepted) {
        var changed = new ArrayList<TreeFile>();
        var unchanged = 0;
        for (var path : tree.waiting()) {
            claims.expect(path);
            known.apply(path).ifPresent(before -> claims.hold(before, path.text()));
        }
        for (var file : tree.files()) {
            if (file.path().recordType().isPresent()) {
                claims.expect(file.path());
                var before = known.apply(file.path()).orElse(null);
                if (before != null && before.is(file)) {
                    claims.hold(before, file.path().text());
                    unchanged++;
                } else {
                    changed.add(file);
                }
            } else {
                Misnamed.of(file.path())
                        .map(meant -> file.problem(Rule.NOT_READ, meant.read(), meant.path()))
                        .or(() -> Optional.of(file.problem(Rule.MISPLACED, folders()))
                                .filter(_ -> file.path().isMarkdown()))
                        .ifPresent(problems::add);
            }
        }
        var reader = new DocumentReader(markup, vocabularies, tree::has);
        for (var file : changed) {
            if (file.size() > DocumentReader.LARGEST) {
                problems.add(file.problem(Rule.FILE_SIZE, file.size(), DocumentReader.LARGEST));
                rejected++;
            } else {
                read(file, reader, accepted);
            }
        }
        problems.addAll(missing.problems());
        problems.addAll(tree.remarks());
        Stream.concat(claims.unknown().stream(), headingLinks.dead(tree, reader).stream())
                .forEach(problem ->
                        tree.find(new TreePath(problem.path())).ifPresent(file -> problems.add(file.placed(problem))));
        return unchanged;
    }

    private void read(TreeFile file, DocumentReader reader, Consumer<Candidate> accepted) {
        try {
            var bytes = file.read(DocumentReader.LARGEST);
            if (file.hasChanged()) {
                changing++;
                return;
            }
            var reading = reader.read(file.path(), file.path().recordType().orElseThrow(), bytes);
            report(file, reading.problems());
            if (reading instanceof Accepted(Document document, var found)) {
                missing.note(document, file.knownAs());
                var clashes = new Problems(document.path());
                claims.claim(document, new HeaderLines(bytes), clashes);
                report(file, clashes.sorted());
                if (!clashes.hasErrors()) {
                    headingLinks.note(document, bytes);
                    accepted.accept(Candidate.of(document, bytes, found));
                    return;
                }
            }
        } catch (IOException unreadable) {
            problems.add(file.unreadable(unreadable));
        }
        rejected++;
    }

    /** The number of rejected files. */
    public int rejected() {
        return rejected;
    }

    /** The number of files that were not read because they had changed since they were listed. */
    public int changing() {
        return changing;
    }

    /** The problems of the tree and of the files read so far, sorted. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Whether a file that is no record, such as a vocabulary or a decision model, has no errors and may be kept. */
    public boolean keeps(TreePath file) {
        return problems.stream()
                .noneMatch(problem -> problem.isError() && problem.path().equals(file.text()));
    }

    private void report(TreeFile file, List<Problem> found) {
        found.stream().map(file::placed).forEach(problems::add);
    }

    private static String folders() {
        return Arrays.stream(RecordType.values()).map(RecordType::folder).collect(joining(", "));
    }
}
