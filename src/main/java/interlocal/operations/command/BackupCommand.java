package interlocal.operations.command;

import interlocal.catalog.file.DataFolder;
import interlocal.operations.OperatorMessages;
import interlocal.operations.backup.Backup;
import interlocal.operations.backup.BackupRefused;
import interlocal.operations.backup.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a backup of a portal, with its own hands or, while it runs, by asking it. */
@Command(name = "backup", resourceBundle = OperatorMessages.BUNDLE, mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
final class BackupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "backup.file")
    private Path file;

    @Mixin
    private CatalogAccess catalog;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var manifest = catalog.withDatabase(this::backUp);
        var line = spec.commandLine();
        line.getOut()
                .println(OperatorMessages.get(
                        "backup.summary",
                        file.toString(),
                        manifest.rows(),
                        manifest.files().size(),
                        Files.size(file)));
        if (!manifest.lacking().isEmpty()) {
            line.getErr().println(OperatorMessages.get("backup.lacking", String.join(", ", manifest.lacking())));
        }
        line.getOut().flush();
        return 0;
    }

    private Manifest backUp(BeanFactory beans) throws IOException, SQLException, BackupRefused, InterruptedException {
        var settings = beans.getBean(Environment.class);
        var data = beans.getBean(DataFolder.class);
        if (isEmbedded(settings) && !Files.exists(data.database().resolve("interlocal.mv.db"))) {
            throw new BackupRefused("backup.no-catalog", data.path());
        }
        try {
            return beans.getBean(Backup.class).to(file);
        } catch (SQLException | RuntimeException failure) {
            if (CommandFailures.isInUse(failure)) {
                return RunningPortal.of(settings, data.path().toRealPath()).backUp(file);
            }
            throw failure;
        }
    }

    /** To open an H2 database that is not there would make it. */
    private static boolean isEmbedded(Environment settings) {
        return settings.getProperty("spring.datasource.url", "embedded").equals("embedded");
    }
}
