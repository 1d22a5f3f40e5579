package interlocal.search.opensearch;

import interlocal.search.Engine;
import interlocal.search.FacetCounts;
import org.junit.jupiter.api.AfterEach;

@ClusterTest
class OpenSearchFacetCountsIT extends FacetCounts {

    private final ClusterProcess cluster;
    private final String catalog;

    OpenSearchFacetCountsIT(ClusterProcess cluster) {
        this.cluster = cluster;
        catalog = cluster.newCatalog();
    }

    @Override
    protected Engine engine() {
        return cluster.engine(catalog, 3, 1);
    }

    /** Each step asks over the network, several times. */
    @Override
    protected int paths() {
        return 5;
    }

    @AfterEach
    void forget() {
        cluster.forget(catalog);
    }
}
