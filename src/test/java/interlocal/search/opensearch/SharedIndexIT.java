package interlocal.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import interlocal.Patience;
import interlocal.content.Slug;
import interlocal.search.Engine;
import interlocal.search.Library;
import interlocal.search.Sample;
import interlocal.search.SearchRequest;
import interlocal.search.SearchUnavailable;
import interlocal.search.indexing.IndexEntry;
import interlocal.search.indexing.Indexer;
import interlocal.vocabulary.Vocabularies;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two portals of one catalog and one index. */
@ClusterTest
class SharedIndexIT {

    private static final Vocabularies NONE = new Vocabularies(Map.of());

    private final Library library = new Library();
    private final ClusterProcess cluster;
    private final String catalog;
    private final Engine one;
    private final Engine other;

    SharedIndexIT(ClusterProcess cluster) {
        this.cluster = cluster;
        catalog = cluster.newCatalog();
        one = cluster.engine(catalog, 2, 1);
        other = cluster.engine(catalog, 2, 1);
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
        cluster.forget(catalog);
    }

    private static List<String> found(Engine engine, String text) {
        return engine.ask(SearchRequest.EVERYTHING.withText(text)).hits().stream()
                .map(hit -> hit.card().slug())
                .toList();
    }

    private static IndexEntry entry(String slug, String title) {
        return IndexEntry.of(Sample.of(slug, title).document(), 1, NONE);
    }

    private List<String> indices() {
        return cluster.get(0, "/_cat/indices/" + catalog + "-*?h=index").lines().toList();
    }

    @Test
    void bothIndexersMakeOneIndex() {
        try (var indexer = new Indexer(one, library);
                var second = new Indexer(other, library)) {
            indexer.start();
            second.start();
            for (var round = 0; round < 5; round++) {
                library.publish(IntStream.range(0, 40)
                        .mapToObj(i -> Sample.of("r" + i, "Round"))
                        .toArray(Sample[]::new));
                library.withdraw("r" + round);
                library.use(NONE);
                indexer.wake();
                second.wake();
            }
            await().atMost(Patience.LONG).until(() -> one.position() == library.last());
        }
        assertThat(other.position()).isEqualTo(library.last());
        assertThat(one.ask(SearchRequest.EVERYTHING.withText("round")).total()).isEqualTo(39);
        assertThat(found(other, "")).doesNotContain("r4");
        assertThat(indices()).hasSize(1);
    }

    @Test
    void whatIsLateChangesNothingThatIsNewer() {
        library.publish(Sample.of("a", "First"), Sample.of("b", "First"));
        library.catchUp(one);
        try (var late = one.update()) {
            late.put(entry("a", "Second"));
            late.put(entry("b", "Second"));
            try (var newer = other.update()) {
                newer.put(entry("a", "Third"));
                newer.delete(new Slug("b"));
                newer.commit(4);
            }
            late.commit(3);
        }
        assertThat(one.position()).isEqualTo(4);
        assertThat(found(one, "third")).containsExactly("a");
        assertThat(found(one, "")).containsExactly("a");
    }

    @Test
    void whoeverWritesToAnIndexThatWasReplacedIsToldSo() {
        library.publish(Sample.of("a", "First"));
        library.catchUp(one);
        try (var building = one.update()) {
            building.clear();
            building.put(entry("b", "Second"));
            assertThat(found(other, "")).containsExactly("a");
            try (var faster = other.update()) {
                faster.clear();
                faster.put(entry("c", "Third"));
                faster.commit(2);
            }
            assertThat(found(one, "")).containsExactly("c");
            assertThatThrownBy(() -> building.commit(1)).isInstanceOf(SearchUnavailable.class);
        }
        assertThat(found(one, "")).containsExactly("c");
        assertThat(one.position()).isEqualTo(2);
        assertThat(indices()).hasSize(1);
    }

    @Test
    void anIndexThatIsGoneIsBuiltAnew() {
        library.publish(Sample.of("a", "First"));
        library.catchUp(one);
        cluster.forget(catalog);
        assertThat(one.position()).isZero();
        assertThat(found(one, "")).isEmpty();
        library.publish(Sample.of("b", "Second"));
        library.catchUp(other);
        assertThat(found(one, "")).containsExactly("a", "b");
        assertThat(indices()).hasSize(1);
    }

    @Test
    void anUpdateGivenUpLeavesNothing() {
        library.publish(Sample.of("a", "First"));
        library.catchUp(one);
        try (var building = one.update()) {
            building.clear();
            building.put(entry("b", "Second"));
            assertThat(indices()).hasSize(2);
        }
        assertThat(indices()).hasSize(1);
        assertThat(found(one, "")).containsExactly("a");
    }
}
