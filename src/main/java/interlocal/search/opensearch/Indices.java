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
 * The index that readers see, which has one alias for them, and those that are being built. Every index has an alias of
 * its own to write by: whoever writes to one that is gone is refused, where by its name it would be made again.
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

    /** The name by which readers ask. */
    String alias() {
        return alias;
    }

    /** The name by which an index is written. */
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

    /** Makes an index that readers do not see. */
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
     * Shows readers this index, and drops all others of this name, at once. Among them may be one that another portal
     * is building: it is told so at its next step, and finds that the work is done.
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
