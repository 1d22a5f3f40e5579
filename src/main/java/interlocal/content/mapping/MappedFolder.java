package interlocal.content.mapping;

import interlocal.content.RecordType;
import interlocal.content.Slug;
import interlocal.content.TreePath;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder, or a single file, of another system.
 *
 * @param path empty for the whole content folder
 * @param type of the records that its Markdown files become; null if all that is in it is left alone
 * @param name how its files are named
 * @param defaults the values of our keys that its files do not give
 */
public record MappedFolder(String path, @Nullable RecordType type, NamePattern name, Map<String, Object> defaults) {

    /** Files that stand for the folder that they are in. */
    private static final Pattern INDEX = Pattern.compile("(?i)_?index|readme");

    /** A file or folder at this path or below it. */
    boolean holds(String file) {
        return path.isEmpty() || file.equals(path) || file.startsWith(path + "/");
    }

    /**
     * What the path of one of its Markdown files says: the name of its record, and perhaps a date. The further ones are
     * for a file whose name is taken: its name as a whole, and the path that leads there.
     */
    public List<NamePattern.Named> named(TreePath file) {
        var whole =
                file.text().substring(0, file.text().length() - file.fileName().length()) + file.recordName();
        var below = path.isEmpty() || whole.length() <= path.length() ? whole : whole.substring(path.length() + 1);
        var folders = whole.split("/", -1);
        var stands = folders.length > 1 && INDEX.matcher(file.recordName()).matches();
        var own = stands ? folders[folders.length - 2] : file.recordName();
        var outer = below.replaceFirst("/?[^/]*$", "");
        var path = !stands ? below : outer.isEmpty() ? own : outer;
        var first = name.read(path, own);
        return Stream.concat(
                        first.stream(),
                        Stream.of(own, path)
                                .flatMap(longer -> Slug.of(longer).stream())
                                .map(slug -> new NamePattern.Named(
                                        slug, first.map(NamePattern.Named::date).orElse(null))))
                .toList();
    }
}
