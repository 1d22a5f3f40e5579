package interlocal.search.opensearch;

import interlocal.search.Engine;
import interlocal.search.ResultContract;
import org.junit.jupiter.api.AfterEach;

@ClusterTest
class OpenSearchResultIT extends ResultContract {

    private final ClusterProcess cluster;
    private final String catalog;

    OpenSearchResultIT(ClusterProcess cluster) {
        this.cluster = cluster;
        catalog = cluster.newCatalog();
    }

    @Override
    protected Engine engine() {
        return cluster.engine(catalog, 2, 1);
    }

    @AfterEach
    void forget() {
        cluster.forget(catalog);
    }
}
