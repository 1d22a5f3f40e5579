package interlocal.operations.command;

import interlocal.content.Document;
import interlocal.content.RecordType;
import interlocal.content.tree.ContentTree;
import interlocal.content.tree.TreeReader;
import interlocal.markup.Markup;
import interlocal.operations.OperatorMessages;
import interlocal.vocabulary.Concept;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import interlocal.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Prints what a content folder covers: case studies by partnership model and top service type, and terms without any
 * record.
 */
@Command(name = "coverage", resourceBundle = OperatorMessages.BUNDLE, mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
final class CoverageCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", defaultValue = "content", descriptionKey = "check.dir")
    private Path folder;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var reader = new TreeReader(ContentTree.list(folder), new Markup(), scheme -> Vocabulary.open());
        var documents = new ArrayList<Document>();
        reader.read(path -> Optional.empty(), candidate -> documents.add(candidate.document()));
        var services = reader.vocabularies().of(Scheme.SERVICE_TYPES);
        var models = reader.vocabularies().of(Scheme.PARTNERSHIP_MODELS);
        var cases = documents.stream()
                .filter(document -> document.type() == RecordType.CASE_STUDY)
                .toList();
        var out = spec.commandLine().getOut();
        table(out, services.roots(), models.roots(), cases);
        bare(out, services, documents);
        bare(out, models, documents);
        out.flush();
        return 0;
    }

    private static void table(PrintWriter out, List<Concept> services, List<Concept> models, List<Document> cases) {
        for (var at = 0; at < services.size(); at++) {
            out.println("%4d  %s".formatted(at + 1, services.get(at).label()));
        }
        var width =
                models.stream().mapToInt(model -> model.label().length()).max().orElse(0);
        out.println();
        out.print(" ".repeat(width));
        for (var at = 0; at < services.size(); at++) {
            out.print("%4d".formatted(at + 1));
        }
        out.println(OperatorMessages.get("coverage.all").indent(3).stripTrailing());
        for (var model : models) {
            var with = cases.stream()
                    .filter(record -> has(record.header().subjects().models(), model.term()))
                    .toList();
            out.print(("%-" + width + "s").formatted(model.label()));
            for (var service : services) {
                var count = with.stream()
                        .filter(record -> has(record.header().subjects().services(), service.term()))
                        .count();
                out.print(count == 0 ? "   ·" : "%4d".formatted(count));
            }
            out.println("%6d".formatted(with.size()));
        }
        out.println();
    }

    private static void bare(PrintWriter out, Vocabulary vocabulary, List<Document> documents) {
        var bare = vocabulary
                .concepts()
                .filter(concept -> documents.stream()
                        .filter(document -> document.type().searchable())
                        .noneMatch(document -> has(document.header().subjects().services(), concept.term())
                                || has(document.header().subjects().models(), concept.term())))
                .map(concept -> concept.term().path())
                .collect(Collectors.joining(", "));
        if (!bare.isEmpty()) {
            out.println(OperatorMessages.get("coverage.bare", bare));
        }
    }

    private static boolean has(List<Term> terms, Term wanted) {
        return terms.stream().anyMatch(term -> term.lineage().contains(wanted));
    }
}
