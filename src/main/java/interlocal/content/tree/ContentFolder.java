package interlocal.content.tree;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where content is read from.
 *
 * @param path the folder
 * @param mapping the file that says what files of another system mean; null for {@code mapping.yml} of the folder, if
 *     there is one
 * @param unrest the files that are not read yet
 */
public record ContentFolder(Path path, @Nullable Path mapping, Unrest unrest) {

    /** A folder with all its files. */
    public static ContentFolder of(Path path, @Nullable Path mapping) {
        return new ContentFolder(path, mapping, Unrest.NONE);
    }

    public ContentFolder with(Unrest files) {
        return new ContentFolder(path, mapping, files);
    }
}
