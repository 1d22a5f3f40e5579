package interlocal.operations.backup;

import interlocal.content.Sha256;
import interlocal.operations.backup.Manifest.FilePart;
import interlocal.operations.backup.Manifest.TablePart;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup that was read as a whole and found complete and unaltered; nothing else in it is ever used. */
public final class BackupFile implements AutoCloseable {

    /** More than a million files. */
    private static final int LONGEST_MANIFEST = 200_000_000;

    private static final int PIECE = 1 << 16;

    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens and checks a backup.
     *
     * @throws NoSuchFileException if there is no such file
     * @throws BackupRefused if it is none, or not whole
     */
    public static BackupFile open(Path file) throws IOException, BackupRefused {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException broken) {
            throw new BackupRefused("backup.damaged", file, String.valueOf(broken.getMessage()));
        }
        try {
            var manifest = manifest(zip, file);
            check(zip, manifest, file);
            return new BackupFile(zip, manifest);
        } catch (ZipException | EOFException broken) {
            zip.close();
            throw new BackupRefused("backup.damaged", file, String.valueOf(broken.getMessage()));
        } catch (Throwable failure) {
            zip.close();
            throw failure;
        }
    }

    private static Manifest manifest(ZipFile zip, Path file) throws IOException, BackupRefused {
        var entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw new BackupRefused("backup.foreign", file);
        }
        try (var in = zip.getInputStream(entry)) {
            var bytes = in.readNBytes(LONGEST_MANIFEST);
            if (!isWhole(bytes, entry)) {
                throw new BackupRefused("backup.damaged", file, Manifest.NAME);
            }
            var manifest = JsonMapper.shared().readValue(bytes, Manifest.class);
            if (!manifest.isOurs()) {
                throw new BackupRefused("backup.foreign", file);
            }
            if (manifest.version() > Manifest.VERSION) {
                throw new BackupRefused("backup.newer", file);
            }
            return manifest;
        } catch (JacksonException noManifest) {
            throw new BackupRefused("backup.foreign", file);
        }
    }

    /** The manifest has the SHA-256 of all but itself, and the zip the CRC-32 of each entry. */
    private static boolean isWhole(byte[] bytes, ZipEntry entry) {
        var checksum = new CRC32();
        checksum.update(bytes);
        return checksum.getValue() == entry.getCrc();
    }

    private static void check(ZipFile zip, Manifest manifest, Path file) throws IOException, BackupRefused {
        var names = zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
        names.remove(Manifest.NAME);
        if (!names.equals(manifest.paths()) || zip.size() != names.size() + 1) {
            throw new BackupRefused("backup.damaged", file, Manifest.NAME);
        }
        for (var part : manifest.tables()) {
            check(zip, part.path(), part.bytes(), part.sha256(), file);
        }
        for (var part : manifest.files()) {
            check(zip, part.path(), part.bytes(), part.sha256(), file);
        }
    }

    /** Reads no further than the length that it should have. */
    private static void check(ZipFile zip, String path, long bytes, String sha256, Path file)
            throws IOException, BackupRefused {
        var digest = Sha256.digest();
        var read = 0L;
        try (var in = zip.getInputStream(zip.getEntry(path))) {
            var piece = new byte[PIECE];
            for (var length = in.read(piece); length >= 0 && read <= bytes; length = in.read(piece)) {
                digest.update(piece, 0, length);
                read += length;
            }
        }
        if (read != bytes || !HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw new BackupRefused("backup.damaged", file, path);
        }
    }

    /** What is in it. */
    public Manifest manifest() {
        return manifest;
    }

    InputStream open(TablePart part) throws IOException {
        return zip.getInputStream(zip.getEntry(part.path()));
    }

    InputStream open(FilePart part) throws IOException {
        return zip.getInputStream(zip.getEntry(part.path()));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
