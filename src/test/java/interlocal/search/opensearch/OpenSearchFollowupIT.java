package interlocal.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.search.Engine;
import interlocal.search.FollowupContract;
import interlocal.search.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ClusterTest
class OpenSearchFollowupIT extends FollowupContract {

    private static final String POINTS = "/_search/point_in_time/_all";

    private final ClusterProcess cluster;
    private final String catalog;

    OpenSearchFollowupIT(ClusterProcess cluster) {
        this.cluster = cluster;
        catalog = cluster.newCatalog();
    }

    @Override
    protected Engine engine() {
        return OpenSearchEngine.open(cluster.settings(catalog, 2, 1), nanos::get);
    }

    @AfterEach
    void forget() {
        cluster.forget(catalog);
    }

    @Test
    void aStateThatTheClusterHasLostIsThePresentOne() {
        var first = firstOf25();
        publish(Sample.of("a", "Shared"));
        cluster.delete(POINTS);
        assertThat(engine.ask(SHARED.following(first, 2)).total()).isEqualTo(26);
    }

    @Test
    void theClusterKeepsAStateOnceAndNotForEver() {
        firstOf25();
        engine.ask(SHARED.withText("r"));
        engine.ask(SHARED);
        assertThat(cluster.get(0, POINTS)).containsOnlyOnce("pit_id");
        engine.close();
        assertThat(cluster.get(0, POINTS)).doesNotContain("pit_id");
        engine = engine();
    }
}
