package interlocal.content.tree;

import interlocal.content.Problem;
import interlocal.content.TreePath;
import interlocal.content.mapping.ContentMapping;
import interlocal.content.mapping.MappingReader;
import interlocal.content.mapping.MappingReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the mapping of a folder and applies it. While it cannot be used, nothing is read, and all stays as it was. */
final class TreeMapping {

    private TreeMapping() {}

    /**
     * The tree with the files of another system as their mapping says.
     *
     * @param given the mapping, if it does not lie in the folder
     * @throws IOException if the mapping that is given cannot be read
     */
    static ContentTree applied(ContentTree listed, @Nullable Path given) throws IOException {
        var own = ContentMapping.FILES.stream().filter(listed::mayHave).findFirst();
        if (given != null) {
            return applied(without(listed, own), name(given), Files.readAllBytes(given));
        }
        if (own.isEmpty()) {
            return listed;
        }
        var file = listed.find(own.get()).orElse(null);
        if (file == null) {
            return nothing(listed, List.of());
        }
        try {
            return applied(without(listed, own), own.get().text(), file.read(ContentTree.LARGEST_ATTACHMENT));
        } catch (IOException unreadable) {
            return nothing(listed, List.of(file.unreadable(unreadable)));
        }
    }

    private static String name(Path file) {
        return Optional.ofNullable(file.getFileName()).orElse(file).toString();
    }

    private static ContentTree applied(ContentTree listed, String name, byte[] bytes) {
        var read = MappingReader.read(name, bytes);
        return read.mapping()
                .map(mapping -> MappedTree.of(listed, mapping, new MappingReport(name)))
                .orElseGet(() -> nothing(listed, read.problems()));
    }

    /** A mapping is no file for readers. */
    private static ContentTree without(ContentTree listed, Optional<TreePath> mapping) {
        var files = new TreeMap<TreePath, TreeFile>();
        listed.files().stream()
                .filter(file -> mapping.filter(file.path()::equals).isEmpty())
                .forEach(file -> files.put(file.path(), file));
        return new ContentTree(files, listed.problems(), listed.waiting(), listed.uncertain(), List::of);
    }

    private static ContentTree nothing(ContentTree listed, List<Problem> problems) {
        var all = new ArrayList<>(listed.problems());
        all.addAll(problems);
        return new ContentTree(Collections.emptyNavigableMap(), all, listed.waiting(), Set.of(""), List::of);
    }
}
