package interlocal.page.shell;

import static java.util.stream.Collectors.joining;

import interlocal.content.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/**
 * Our own scripts, styles and images. All have a hash of all of them in their addresses, so that a browser may keep them
 * for good and never mixes those of two releases: scripts name each other by their relative addresses.
 */
@Service
@NamedInterface("shell")
public class Assets {

    private static final String ICON = "icon.svg";
    private static final List<String> STYLES = List.of("tokens.css", "site.css");
    private static final String SCRIPT = "portal.js";
    private static final String FOLDER = "META-INF/resources/";
    private static final int LENGTH_OF_HASH = 16;

    private final Map<String, SentBytes> files;
    private final String hash;

    Assets() throws IOException {
        files = read();
        hash = Sha256.of(files.entrySet().stream()
                        .map(file -> file.getKey() + " " + file.getValue().hash())
                        .collect(joining("\n"))
                        .getBytes(StandardCharsets.UTF_8))
                .substring(0, LENGTH_OF_HASH);
    }

    /** Those beside our first script: libraries have files of the same folder elsewhere. */
    private static Map<String, SentBytes> read() throws IOException {
        var first = new ClassPathResource(FOLDER + SCRIPT).getURL().toString();
        var folder = first.substring(0, first.length() - SCRIPT.length());
        var files = new TreeMap<String, SentBytes>();
        for (var file : new PathMatchingResourcePatternResolver().getResources(folder + "*.*")) {
            files.put(Objects.requireNonNull(file.getFilename()), new SentBytes(bytes(file)));
        }
        return files;
    }

    private static byte[] bytes(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Where a file is.
     *
     * @param base what addresses of the portal begin with
     */
    public String address(String name, String base) {
        return base + "/assets/" + hash + "/" + name;
    }

    /** Where is what every document loads. */
    public AssetLinks links(String base) {
        return new AssetLinks(
                address(ICON, base),
                STYLES.stream().map(style -> address(style, base)).toList(),
                address(SCRIPT, base));
    }

    /** The present file of a name; empty if there is none. */
    public Optional<SentBytes> find(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** Whether a hash in an address is that of the present files. */
    public boolean isPresent(String hashInAddress) {
        return hash.equals(hashInAddress);
    }
}
