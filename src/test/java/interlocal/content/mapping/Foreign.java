package interlocal.content.mapping;

import interlocal.content.Desk;
import interlocal.content.Document;
import interlocal.content.tree.ContentFolder;
import interlocal.content.tree.ContentTree;
import interlocal.content.tree.TreeReader;
import interlocal.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** A folder of another system, and what it is read as. */
final class Foreign {

    private final Path root;
    private final Map<String, Document> read = new TreeMap<>();
    private final List<String> told = new ArrayList<>();

    Foreign(Path root) {
        this.root = root;
    }

    Foreign with(String path, String text) throws IOException {
        var file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    Foreign read() throws IOException {
        read.clear();
        told.clear();
        var tree = ContentTree.list(ContentFolder.of(root, null));
        var reader = new TreeReader(tree, Desk.MARKUP, _ -> Vocabulary.open());
        reader.read(
                _ -> Optional.empty(),
                candidate -> read.put(candidate.document().address(), candidate.document()));
        reader.problems().stream()
                .map(problem -> problem.path() + ":" + problem.line() + " " + problem.rule() + " " + problem.details())
                .forEach(told::add);
        return this;
    }

    List<String> addresses() {
        return List.copyOf(read.keySet());
    }

    Document record(String address) {
        return Objects.requireNonNull(
                read.get(address), () -> address + " is not among " + read.keySet() + ": " + told);
    }

    /** Each as path, line, Rule and details. */
    List<String> told() {
        return told;
    }
}
