package interlocal.search.opensearch;

import interlocal.search.OpenSearchSettings;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.opensearch.client.opensearch._types.ExpandWildcard;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Requests;

/**
 * The index that readers see, found by an alias, and those being built. Each index also has an alias of its own for
 * writing. A write to a deleted index is then refused; by its name, OpenSearch would create the index again.
 */
final class Indices {

    private static final String WRITES = "-writes";
    private static final int RANDOM_BYTES = 8;

    private final Cluster cluster;
    private final String alias;
    private final String template;

    Indices(Cluster cluster, OpenSearchSettings settings) {
        this.cluster = cluster;
        alias = settings.prefix() + "-records-" + MappingFields.FORMAT;
        template = IndexTemplate.of(alias, settings);
    }

    /** The alias that readers search. */
    String alias() {
        return alias;
    }

    /** The alias for writing to an index. */
    static String writes(String index) {
        return index + WRITES;
    }

    /** The index that readers see now; empty if there is none. */
    Optional<String> current() {
        return cluster.ask(
                client -> client.indices().getAlias(get -> get.name(alias)).result().keySet().stream()
                        .findFirst(),
                Optional::empty);
    }

    /** Creates an index that readers do not see yet; returns its name. */
    String create() {
        var random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        var index = alias + "-" + HexFormat.of().formatHex(random);
        return cluster.ask(client -> {
            putTemplate(client.generic());
            client.indices().create(create -> create.index(index).aliases(writes(index), own -> own));
            return index;
        });
    }

    /**
     * Shows readers this index and drops all others of this catalog and format, at once. One of them may be in use by
     * another portal that is rebuilding: its next step fails, and it then finds the work done.
     */
    void show(String index) {
        cluster.ask(client -> {
            var all = client.indices()
                    .get(get -> get.index(alias + "-*").expandWildcards(ExpandWildcard.All))
                    .result()
                    .keySet();
            return client.indices().updateAliases(update -> {
                all.stream()
                        .filter(other -> !other.equals(index))
                        .forEach(other -> update.actions(action -> action.removeIndex(remove -> remove.index(other))));
                return update.actions(
                        action -> action.add(add -> add.index(index).alias(alias)));
            });
        });
    }

    /** Drops an index that was never shown. */
    void drop(String index) {
        cluster.ask(client -> client.indices().delete(delete -> delete.index(index)));
    }

    private void putTemplate(OpenSearchGenericClient client) throws IOException {
        var request = Requests.builder()
                .endpoint("/_index_template/" + alias)
                .method("PUT")
                .json(template)
                .build();
        try (var response = client.execute(request)) {
            if (response.getStatus() != 200) {
                throw new IOException("the index template is refused: " + response.getStatus() + " "
                        + response.getBody().map(body -> body.bodyAsString()).orElse(""));
            }
        }
    }
}
