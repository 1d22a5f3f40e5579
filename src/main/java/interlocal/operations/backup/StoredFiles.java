package interlocal.operations.backup;

import interlocal.catalog.file.DataFolder;
import interlocal.content.Sha256;
import interlocal.operations.backup.Manifest.FilePart;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipOutputStream;

/** The files of a data folder, each under its SHA-256, on the way into a backup. */
record StoredFiles(DataFolder data) {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /** What was copied, and which files could not be. */
    record Copied(List<FilePart> files, List<String> lacking) {}

    /**
     * Copies every file that is whole.
     *
     * @param named the files that there should be
     */
    Copied copy(Collection<String> named, ZipOutputStream zip) throws IOException {
        var files = new ArrayList<FilePart>();
        var lacking = new ArrayList<String>();
        var all = new TreeSet<>(named);
        all.addAll(stored());
        for (var sha256 : all) {
            var file = data.file(sha256);
            if (!Files.isRegularFile(file) || !sha256(file).equals(sha256)) {
                lacking.add(sha256);
                continue;
            }
            var described = new FilePart(sha256, Files.size(file));
            try (var part = new PartWriter(zip, described.path())) {
                Files.copy(file, part);
            }
            files.add(described);
        }
        return new Copied(List.copyOf(files), List.copyOf(lacking));
    }

    /** Without files that are only on their way in. */
    private List<String> stored() throws IOException {
        if (!Files.isDirectory(data.files())) {
            return List.of();
        }
        try (var files = Files.find(data.files(), 2, (_, attributes) -> attributes.isRegularFile())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(SHA256.asMatchPredicate())
                    .toList();
        }
    }

    static String sha256(Path file) throws IOException {
        var digest = Sha256.digest();
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
