package interlocal.operations.command;

import interlocal.catalog.Import;
import interlocal.content.tree.ContentFolder;
import interlocal.operations.OperatorMessages;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a content folder into the catalog. */
@Command(name = "import", resourceBundle = OperatorMessages.BUNDLE, mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", descriptionKey = "import.dir")
    private Path folder;

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "mapping")
    private @Nullable Path mapping;

    @Mixin
    private CatalogAccess catalog;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var report = catalog.with(Import.class, imports -> imports.run(ContentFolder.of(folder, mapping), () -> false));
        var out = spec.commandLine().getOut();
        report.problems().forEach(problem -> out.println(problem.report(OperatorMessages.reader())));
        out.println(OperatorMessages.get(
                "import.summary",
                report.files(),
                report.added(),
                report.changed(),
                report.unchanged(),
                report.archived(),
                report.parked(),
                report.rejected()));
        out.flush();
        return report.hasErrors() ? 1 : 0;
    }
}
