package interlocal.operations.command;

import interlocal.catalog.fault.Damage;
import interlocal.catalog.fault.Outage;
import interlocal.catalog.fault.RecordsDamaged;
import interlocal.catalog.fault.StorageFull;
import interlocal.operations.OperatorMessages;
import interlocal.operations.backup.BackupRefused;
import interlocal.operations.startup.LostDatabase;
import interlocal.operations.startup.PostgresDatabase;
import interlocal.operations.startup.SettingFailureAnalyzer;
import interlocal.operations.startup.StartRefused;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains why a command failed, in a sentence that says what to do. */
public final class CommandFailures {

    /**
     * SQLSTATE classes of the SQL standard and PostgreSQL: no connection, sign-in refused, no such database, out of
     * resources, not running.
     */
    private static final List<String> REFUSALS = List.of("08", "28", "3D", "53", "57P");

    private static final int H2_IN_USE = 90020;

    private CommandFailures() {}

    static String sentence(Throwable failure) {
        var settings = ofSettings(failure);
        if (settings.isPresent()) {
            return settings.get();
        }
        if (isInUse(failure)) {
            return OperatorMessages.get("failure.in-use");
        }
        var database = ofDatabase(failure);
        if (database.isPresent()) {
            return database.get().sentence() + " " + database.get().remedy();
        }
        return switch (failure) {
            case RecordsDamaged damaged -> OperatorMessages.get("failure.records", damaged.slugs());
            case StorageFull _ -> OperatorMessages.get("failure.full");
            case BackupRefused refused -> String.valueOf(refused.getMessage());
            case FileAlreadyExistsException present -> OperatorMessages.get("backup.exists", present.getFile());
            case NotDirectoryException missing -> noFolder(missing.getFile());
            case NoSuchFileException missing -> noFolder(missing.getFile());
            case FileSystemException refused ->
                OperatorMessages.get(
                        "failure.file",
                        String.valueOf(refused.getFile()),
                        refused.getClass().getSimpleName());
            default ->
                OperatorMessages.get(
                        "failure.other",
                        causes(failure).reduce(failure, (first, last) -> last).toString());
        };
    }

    /** Which setting is wrong, and what it takes. Empty if the failure has another cause. */
    public static Optional<String> ofSettings(Throwable failure) {
        return causes(failure)
                .filter(StartRefused.class::isInstance)
                .map(Throwable::getMessage)
                .findFirst()
                .or(() -> Optional.ofNullable(new SettingFailureAnalyzer().analyze(failure))
                        .map(FailureAnalysis::getDescription));
    }

    /** Whether another process has the H2 database open. */
    public static boolean isInUse(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof SQLException database && database.getErrorCode() == H2_IN_USE);
    }

    /** Where names of files that are given to the program lose their accents, that may be why. */
    private static String noFolder(String folder) {
        var encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
        var sentence = OperatorMessages.get("failure.no-folder", folder);
        return Charset.forName(encoding, StandardCharsets.UTF_8).newEncoder().canEncode('é')
                ? sentence
                : sentence + " " + OperatorMessages.get("failure.locale", encoding);
    }

    /** Why the database cannot be used, in one sentence, and what to do about it in another. */
    public record Unusable(String sentence, String remedy) {

        private static Unusable of(String key, String sentence) {
            return new Unusable(sentence, OperatorMessages.get(key + ".remedy"));
        }
    }

    /**
     * Why the database cannot be used: it is not named, not reachable, refuses the sign-in or is damaged. Empty if the
     * failure has another cause.
     */
    public static Optional<Unusable> ofDatabase(Throwable failure) {
        var damage = Damage.of(failure)
                .map(said -> Unusable.of("failure.damaged", OperatorMessages.get("failure.damaged", said)));
        return damage.isPresent()
                ? damage
                : causes(failure)
                        .flatMap(cause -> switch (cause) {
                            case LostDatabase lost -> unusable("failure.lost", lost.getMessage());
                            case FlywayException other ->
                                unusable(
                                        "failure.schema", OperatorMessages.get("failure.schema", Outage.reason(other)));
                            case PostgresDatabase.NotNamed unnamed ->
                                unusable("failure.database", unnamed.getMessage());
                            case SQLException refused
                            when isRefusal(refused) ->
                                unusable(
                                        "failure.database",
                                        OperatorMessages.get("failure.database", String.valueOf(refused.getMessage())));
                            default -> Stream.empty();
                        })
                        .reduce((_, last) -> last);
    }

    private static Stream<Unusable> unusable(String key, @Nullable String sentence) {
        return Stream.of(Unusable.of(key, String.valueOf(sentence)));
    }

    private static boolean isRefusal(SQLException failure) {
        var state = failure.getSQLState();
        return state != null && REFUSALS.stream().anyMatch(state::startsWith);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
