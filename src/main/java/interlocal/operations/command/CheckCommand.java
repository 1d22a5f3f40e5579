package interlocal.operations.command;

import interlocal.content.Document;
import interlocal.content.Problem;
import interlocal.content.Rule.Severity;
import interlocal.content.tree.ContentFolder;
import interlocal.content.tree.ContentTree;
import interlocal.content.tree.TreeReader;
import interlocal.markup.Markup;
import interlocal.operations.OperatorMessages;
import interlocal.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the Problems of a content folder and Advice on it. Needs no catalog. */
@Command(name = "check", resourceBundle = OperatorMessages.BUNDLE, mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", defaultValue = "content", descriptionKey = "check.dir")
    private Path folder;

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "mapping")
    private @Nullable Path mapping;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var tree = ContentTree.list(ContentFolder.of(folder, mapping));
        var reader = new TreeReader(tree, new Markup(), scheme -> Vocabulary.open());
        var documents = new ArrayList<Document>();
        reader.read(path -> Optional.empty(), candidate -> documents.add(candidate.document()));
        var out = spec.commandLine().getOut();
        var problems = reader.problems();
        problems.forEach(problem -> out.println(problem.report(OperatorMessages.reader())));
        var advice = Advice.on(documents, reader.vocabularies());
        advice.forEach(out::println);
        var errors = count(problems, Severity.ERROR);
        out.println(OperatorMessages.get(
                "check.summary", tree.files().size(), errors, count(problems, Severity.WARNING), advice.size()));
        out.flush();
        return errors == 0 ? 0 : 1;
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.rule().severity() == severity)
                .count();
    }
}
