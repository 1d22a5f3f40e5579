package interlocal.decision;

import static java.util.stream.Collectors.toMap;

import interlocal.catalog.file.DecisionModelFiles;
import interlocal.catalog.file.DecisionModelFiles.State;
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
 * The decision models of the catalog. A file that changes is a new edition from the next question on, on every node,
 * without a restart; one in error leaves the edition before it.
 */
@Service
public class DecisionModels {

    /** The model that asks whether to share a service; a portal may be without. */
    public static final Slug DECISION = new Slug("model");

    /** The model that asks a running partnership how it does; a portal may be without. */
    public static final Slug HEALTH = new Slug("health");

    /** A model was good when it was kept, and stays so when a term of it is given up later. */
    private static final Vocabularies ANY_TERM = new Vocabularies(
            Arrays.stream(Scheme.values()).collect(toMap(Function.identity(), _ -> Vocabulary.open())));

    private final DecisionModelFiles files;
    private final Map<State, Optional<Edition>> read = new ConcurrentHashMap<>();

    DecisionModels(DecisionModelFiles files) {
        this.files = files;
    }

    /** All there are now, in the order of their keys. */
    public List<Edition> all() {
        var states = files.states();
        read.keySet().retainAll(states);
        return states.stream().flatMap(state -> edition(state).stream()).toList();
    }

    /** The present edition of one. */
    public Optional<Edition> current(Slug key) {
        return all().stream().filter(edition -> edition.key().equals(key)).findFirst();
    }

    /** A model from the source of an edition that was kept; empty if it is none. */
    public static Optional<DecisionModel> read(Slug key, String source) {
        return DecisionModelReader.read(path(key), source.getBytes(StandardCharsets.UTF_8), ANY_TERM)
                .model();
    }

    private Optional<Edition> edition(State state) {
        var known = read.get(state);
        if (known != null) {
            return known;
        }
        var fresh = Slug.parse(state.path().fileName().replaceFirst("\\.yaml$", ""))
                .filter(key -> path(key).equals(state.path()))
                .flatMap(key -> files.source(state)
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        .flatMap(source -> read(key, source).map(model -> new Edition(key, source, model))));
        read.put(state, fresh);
        return fresh;
    }

    private static TreePath path(Slug key) {
        return new TreePath("discussion/" + key + ".yaml");
    }
}
