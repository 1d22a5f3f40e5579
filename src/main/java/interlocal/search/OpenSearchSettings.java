package interlocal.search;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where an OpenSearch cluster is, and how to use it.
 *
 * @param addresses of its nodes, {@code http} or {@code https}, at least one; if one does not answer, the next is asked
 * @param credentials absent if the cluster requires none
 * @param certificates a PEM file of the authorities trusted to sign the cluster's certificates; absent for those that
 *     Java trusts
 * @param prefix what the names of its indices begin with; different for each catalog
 * @param shards how many primary shards a new index has
 * @param replicas how many copies each of them has
 * @param connect how long a node may take to accept a connection
 * @param answer how long it may take to answer
 */
public record OpenSearchSettings(
        List<URI> addresses,
        @Nullable Credentials credentials,
        @Nullable Path certificates,
        String prefix,
        int shards,
        int replicas,
        Duration connect,
        Duration answer) {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    public OpenSearchSettings {
        addresses = List.copyOf(addresses);
        if (addresses.isEmpty()) {
            throw new IllegalArgumentException("OpenSearch has no address");
        }
        for (var address : addresses) {
            if (!SCHEMES.contains(String.valueOf(address.getScheme())) || address.getHost() == null) {
                throw new IllegalArgumentException("no address of an OpenSearch node: " + address);
            }
        }
        if (!connect.isPositive() || !answer.isPositive()) {
            throw new IllegalArgumentException("OpenSearch needs some time to answer");
        }
    }

    /** The portal's login at the cluster. */
    public record Credentials(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }
}
