package interlocal.operations.command;

import interlocal.content.Document;
import interlocal.content.Problem;
import interlocal.content.tree.ContentTree;
import interlocal.content.tree.TreeReader;
import interlocal.markup.Markup;
import interlocal.operations.OperatorMessages;
import interlocal.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the Problems of a content folder and Advice on it. Needs no catalog. */
@Command(name = "check", resourceBundle = OperatorMessages.BUNDLE, mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", defaultValue = "content", descriptionKey = "check.dir")
    private Path folder;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var tree = ContentTree.list(folder);
        var reader = new TreeReader(tree, new Markup(), scheme -> Vocabulary.open());
        var documents = new ArrayList<Document>();
        reader.read(path -> Optional.empty(), candidate -> documents.add(candidate.document()));
        var out = spec.commandLine().getOut();
        var problems = reader.problems();
        problems.forEach(problem -> out.println(problem.report(OperatorMessages.reader())));
        var advice = Advice.on(documents, reader.vocabularies());
        advice.forEach(out::println);
        var errors = problems.stream().filter(Problem::isError).count();
        out.println(OperatorMessages.get(
                "check.summary", tree.files().size(), errors, problems.size() - errors, advice.size()));
        out.flush();
        return errors == 0 ? 0 : 1;
    }
}
