package interlocal.search.opensearch;

import interlocal.search.Engine;
import interlocal.search.WordContract;
import org.junit.jupiter.api.AfterEach;

@ClusterTest
class OpenSearchWordIT extends WordContract {

    private final ClusterProcess cluster;
    private final String catalog;

    OpenSearchWordIT(ClusterProcess cluster) {
        this.cluster = cluster;
        catalog = cluster.newCatalog();
    }

    @Override
    protected Engine engine() {
        return cluster.engine(catalog, 1, 0);
    }

    @AfterEach
    void forget() {
        cluster.forget(catalog);
    }
}
