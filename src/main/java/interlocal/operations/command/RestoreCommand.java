package interlocal.operations.command;

import interlocal.catalog.file.DataFolder;
import interlocal.operations.OperatorMessages;
import interlocal.operations.backup.BackupFile;
import interlocal.operations.backup.Restore;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Restores a backup into a portal that does not run, of either database. */
@Command(name = "restore", resourceBundle = OperatorMessages.BUNDLE, mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "restore.file")
    private Path file;

    @Option(names = "--replace", descriptionKey = "restore.replace")
    private boolean replace;

    @Mixin
    private CatalogAccess catalog;

    @Spec
    private CommandSpec spec;

    /** The backup is checked before a database is opened, which would make it. */
    @Override
    public Integer call() throws Exception {
        try (var backup = BackupFile.open(file)) {
            catalog.withDatabase(beans -> {
                new Restore(
                                beans.getBean(DataSource.class),
                                beans.getBean(DataFolder.class),
                                beans.getBean(Flyway.class))
                        .run(backup, replace);
                return backup;
            });
            var manifest = backup.manifest();
            var out = spec.commandLine().getOut();
            out.println(OperatorMessages.get(
                    "restore.summary",
                    file.toString(),
                    manifest.made().toString(),
                    manifest.rows(),
                    manifest.files().size()));
            out.flush();
        }
        return 0;
    }
}
