package interlocal.operations.command;

import interlocal.catalog.Export;
import interlocal.operations.OperatorMessages;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the catalog as a content folder. */
@Command(name = "export", resourceBundle = OperatorMessages.BUNDLE, mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
final class ExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", descriptionKey = "export.dir")
    private Path folder;

    @Mixin
    private CatalogAccess catalog;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var counts = catalog.with(Export.class, export -> export.run(folder.toAbsolutePath()));
        var out = spec.commandLine().getOut();
        out.println(OperatorMessages.get("export.summary", counts.written(), counts.unchanged()));
        out.flush();
        return 0;
    }
}
