package interlocal.operations.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The folder in which backups are kept, each under the time at which it was made. Other files in it are left alone.
 *
 * @param keep how many are kept
 */
public record BackupFolder(Path path, int keep) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("interlocal-(\\d{8}T\\d{6}Z)\\.zip");
    private static final Pattern UNFINISHED = Pattern.compile("\\.backup-.*\\.part");
    private static final Duration A_DAY = Duration.ofDays(1);

    /** A backup in it. */
    public record Kept(Path file, Instant made) {}

    /** Where a backup that is made now belongs. */
    public Path file(Instant now) {
        return path.resolve("interlocal-" + TIME.format(now) + ".zip");
    }

    /** The last one made; empty if there is none. */
    public Optional<Kept> newest() throws IOException {
        return all().stream().findFirst();
    }

    /** Deletes the oldest beyond those that are kept, and what a day or more ago was left unfinished. */
    public void tidy(Instant now) throws IOException {
        for (var kept : all().stream().skip(keep).toList()) {
            Files.deleteIfExists(kept.file());
        }
        for (var file : files()) {
            if (UNFINISHED.matcher(file.getFileName().toString()).matches()
                    && Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(A_DAY))) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Newest first. */
    private List<Kept> all() throws IOException {
        return files().stream()
                .flatMap(file -> made(file).map(made -> new Kept(file, made)).stream())
                .sorted(Comparator.comparing(Kept::made).reversed())
                .toList();
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (var files = Files.list(path)) {
            return files.toList();
        }
    }

    /** Whether a file has the name of a backup. */
    public static boolean isBackup(Path file) {
        return made(file).isPresent();
    }

    private static Optional<Instant> made(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        try {
            return name.matches() ? Optional.of(TIME.parse(name.group(1), Instant::from)) : Optional.empty();
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
