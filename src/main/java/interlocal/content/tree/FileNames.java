package interlocal.content.tree;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The names of the files below a folder as text, with forward slashes. They are UTF-8 whatever the locale of the
 * machine: under {@code LC_ALL=C}, as in plain containers, Java takes letters with accents in a {@link Path} for
 * damaged. It keeps their bytes all the same, and its URIs tell them.
 */
public final class FileNames {

    private final String base;

    public FileNames(Path folder) {
        var uri = folder.toUri().toString();
        this.base = uri.endsWith("/") ? uri : uri + "/";
    }

    /** The name of a file below the folder. If it is not UTF-8, the name has the character U+FFFD. */
    String of(Path file) {
        var name = file.toUri().toString().substring(base.length());
        var decoded = URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        return decoded.endsWith("/") ? decoded.substring(0, decoded.length() - 1) : decoded;
    }

    /** The file with a name. */
    public Path resolve(String name) {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
        return Path.of(URI.create(base + encoded));
    }
}
