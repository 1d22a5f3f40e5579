package interlocal.content.tree;

import static java.util.stream.Collectors.joining;

import interlocal.content.Names;
import interlocal.content.Phrase;
import interlocal.content.RecordType;
import interlocal.content.TreePath;
import interlocal.vocabulary.Scheme;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file that nobody reads, although somebody meant it to be: its ending or its folder is written in another way than
 * the one that is read.
 *
 * @param read as what it would be read
 * @param path the path at which it would be
 */
record Misnamed(Phrase read, String path) {

    private static final String VOCABULARY = "vocabulary";
    private static final Set<String> VOCABULARIES =
            Arrays.stream(Scheme.values()).map(Scheme::file).collect(Collectors.toUnmodifiableSet());
    private static final Map<String, String> FOLDERS = folders();

    /** Editors that hide endings leave a second one, {@code .txt}. */
    private static final Pattern ENDING = Pattern.compile("\\.([a-z]+)(?:\\.txt)?$", Pattern.CASE_INSENSITIVE);

    private static final Map<String, Set<String>> ENDINGS = Map.of(
            "md", Set.of("md", "markdown", "mdown", "mdwn", "mkd", "mkdn", "mdtxt", "mdtext", "mdx", "qmd", "rmd"),
            "csv", Set.of("csv", "tsv", "tab", "xls", "xlsx", "ods", "numbers"),
            "yaml", Set.of("yaml", "yml"));

    private static Map<String, String> folders() {
        var folders = new TreeMap<String, String>();
        for (var type : RecordType.values()) {
            folders.put(type.key(), type.folder());
            folders.put(type.folder(), type.folder());
        }
        Stream.of(VOCABULARY, "discussion").forEach(folder -> folders.put(folder, folder));
        return Map.copyOf(folders);
    }

    /** What was meant by a path; empty if the file is read, or if nothing can be told. */
    static Optional<Misnamed> of(TreePath path) {
        var slash = path.text().indexOf('/');
        var folder = slash < 0 ? null : FOLDERS.get(Names.kebab(path.folder()));
        if (folder == null || readAs(path).isPresent()) {
            return Optional.empty();
        }
        var rest = path.text().substring(slash + 1);
        var meant = new TreePath(folder + "/" + withEnding(rest));
        var list = new TreePath(folder + "/" + path.fileName());
        return Stream.of(meant, list)
                .flatMap(there -> readAs(there).map(kind -> new Misnamed(kind, there.text())).stream())
                .findFirst()
                .or(() -> folder.equals(VOCABULARY) && meant.text().endsWith(".yaml")
                        ? Optional.of(new Misnamed(Phrase.of("vocabulary"), vocabularies()))
                        : Optional.empty());
    }

    /** As what a file is read; empty if it is not. */
    private static Optional<Phrase> readAs(TreePath path) {
        if (path.recordType().isPresent()) {
            return Optional.of(Phrase.of("record"));
        }
        if (path.isList()) {
            return Optional.of(Phrase.of("list-of-providers"));
        }
        if (path.isDecisionModel()) {
            return Optional.of(Phrase.of("decision-model"));
        }
        return Optional.of(Phrase.of("vocabulary")).filter(_ -> VOCABULARIES.contains(path.text()));
    }

    private static String withEnding(String name) {
        var ending = ENDING.matcher(name);
        if (!ending.find()) {
            return name;
        }
        var written = Names.kebab(ending.group(1));
        return ENDINGS.entrySet().stream()
                .filter(known -> known.getValue().contains(written))
                .findFirst()
                .map(known -> name.substring(0, ending.start()) + "." + known.getKey())
                .orElse(name);
    }

    private static String vocabularies() {
        return Arrays.stream(Scheme.values()).map(Scheme::file).collect(joining(", "));
    }
}
