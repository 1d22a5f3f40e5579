package interlocal.content.mapping;

import interlocal.content.TreePath;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * What the files of another system mean here, as its file says.
 *
 * @param folders those whose files are read, or left alone; the innermost one counts
 * @param keys their keys in small letters, and ours that they mean, the preferred ones first
 * @param ignored their keys in small letters that mean nothing here
 * @param values by our key, their values in small letters and ours; an empty one means nothing here
 * @param defaults the values of our keys that a file does not give
 * @param leftOut their keys and values by which a file says that it is not for readers
 * @param dates how they write dates, other than as ISO 8601 does
 * @param texts what is replaced in their texts
 */
public record ContentMapping(
        List<MappedFolder> folders,
        SequencedMap<String, String> keys,
        Set<String> ignored,
        Map<String, Map<String, String>> values,
        Map<String, Object> defaults,
        Map<String, String> leftOut,
        List<DateTimeFormatter> dates,
        List<TextChange> texts) {

    /** The names of the file in a content folder. */
    public static final List<TreePath> FILES = List.of(new TreePath("mapping.yml"), new TreePath("mapping.yaml"));

    /** The innermost folder that holds a file; empty if the mapping says nothing of it. */
    public Optional<MappedFolder> folder(TreePath file) {
        return folders.stream()
                .filter(folder -> folder.holds(file.text()))
                .max((one, other) ->
                        Integer.compare(one.path().length(), other.path().length()));
    }

    /** Whether it speaks of files at or below a path, or of a folder around it. */
    public boolean concerns(String path) {
        return folders.stream()
                .anyMatch(folder -> folder.holds(path) || folder.path().startsWith(path + "/"));
    }
}
