package interlocal.decision;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import interlocal.catalog.fault.Outage;
import interlocal.catalog.file.DecisionModelFiles;
import interlocal.catalog.file.DecisionModelFiles.FileVersion;
import interlocal.content.DecisionModel;
import interlocal.content.Slug;
import interlocal.content.TreePath;
import interlocal.content.tree.DecisionModelReader;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Vocabularies;
import interlocal.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/**
 * The decision models of the catalog. When a model's file changes, every node uses the new edition from the next call
 * on, without a restart. If the new file has errors, the previous edition stays in use, and while the database is away,
 * the last known ones do.
 */
@Service
public class DecisionModels {

    /** Key of the model that asks whether to share a service. A portal may lack it. */
    public static final Slug DECISION = new Slug("model");

    /** Key of the model that asks how a running partnership is doing. A portal may lack it. */
    public static final Slug HEALTH = new Slug("health");

    /** A stored model was valid when it was stored, and stays valid if one of its terms is removed later. */
    private static final Vocabularies ANY_TERM = new Vocabularies(
            Arrays.stream(Scheme.values()).collect(toMap(Function.identity(), _ -> Vocabulary.open())));

    private final DecisionModelFiles files;
    private final Map<FileVersion, Optional<Edition>> editions = new ConcurrentHashMap<>();

    DecisionModels(DecisionModelFiles files) {
        this.files = files;
    }

    /** The current editions, sorted by key. */
    public List<Edition> all() {
        var versions = versions();
        editions.keySet().retainAll(versions);
        return versions.stream().flatMap(version -> edition(version).stream()).toList();
    }

    private List<FileVersion> versions() {
        try {
            return files.versions();
        } catch (RuntimeException failure) {
            if (Outage.of(failure).isEmpty() || editions.isEmpty()) {
                throw failure;
            }
            return editions.keySet().stream()
                    .sorted(comparing(version -> version.path().text()))
                    .toList();
        }
    }

    /** The current edition of a model, or empty if there is none. */
    public Optional<Edition> current(Slug key) {
        return all().stream().filter(edition -> edition.key().equals(key)).findFirst();
    }

    /** Parses the source of a stored edition; empty if it is not a valid model. */
    public static Optional<DecisionModel> read(Slug key, String source) {
        return DecisionModelReader.read(path(key), source.getBytes(StandardCharsets.UTF_8), ANY_TERM)
                .model();
    }

    private Optional<Edition> edition(FileVersion version) {
        var known = editions.get(version);
        if (known != null) {
            return known;
        }
        var edition = Slug.parse(version.path().fileName().replaceFirst("\\.yaml$", ""))
                .filter(key -> path(key).equals(version.path()))
                .flatMap(key -> files.source(version)
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        .flatMap(source -> read(key, source).map(model -> new Edition(key, source, model))));
        editions.put(version, edition);
        return edition;
    }

    private static TreePath path(Slug key) {
        return new TreePath("discussion/" + key + ".yaml");
    }
}
