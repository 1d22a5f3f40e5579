package interlocal.operations.startup;

import interlocal.catalog.Changes;
import interlocal.catalog.Records;
import interlocal.catalog.file.DataFolder;
import interlocal.catalog.file.VocabularyFiles;
import interlocal.meeting.notify.RoomNotifier;
import interlocal.operations.backup.Backup;
import interlocal.operations.management.IndexHealth;
import interlocal.operations.management.PortalMetrics;
import interlocal.operations.management.RankingEndpoint;
import interlocal.operations.management.SearchMetrics;
import interlocal.operations.schedule.ContentSync;
import interlocal.ratelimit.RateLimit;
import interlocal.ratelimit.RateLimits;
import interlocal.search.Engine;
import interlocal.search.Engines;
import interlocal.search.Search;
import interlocal.search.indexing.ChangeTail;
import interlocal.search.indexing.Indexer;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the search engine, the indexer and search itself. Commands of the command line have none of these. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SearchConfiguration {

    @Bean(destroyMethod = "close")
    Engine engine(PortalProperties portal, DataFolder data) {
        return switch (portal.search().engine()) {
            case LUCENE -> Engines.lucene(data.index());
            case OPENSEARCH -> Engines.openSearch(portal.search().opensearch().settings());
        };
    }

    @Bean
    RateLimits limits(PortalProperties portal) {
        var search = portal.search();
        return new RateLimits(new RateLimit(search.searchesPerMinute()), new RateLimit(search.suggestionsPerMinute()));
    }

    @Bean
    RankingEndpoint rankingEndpoint(Search search) {
        return new RankingEndpoint(search);
    }

    @Bean
    Search search(Engine engine, Indexer indexer, SearchMetrics metrics) {
        return new Search(engine, indexer::caughtUp, metrics);
    }

    @Bean
    SearchMetrics searchMetrics(MeterRegistry meters, PortalProperties portal) {
        return new SearchMetrics(meters, portal.search().engine().name().toLowerCase(Locale.ROOT));
    }

    @Bean
    PortalMetrics portalMetrics(
            Changes changes, Engine engine, ContentSync sync, RoomNotifier rooms, Backup backup, Clock clock) {
        return new PortalMetrics(changes, engine, sync, rooms, backup, clock);
    }

    @Bean
    ChangeTail changeTail(Changes changes, Records records, VocabularyFiles vocabularies) {
        return new CatalogTail(changes, records, vocabularies);
    }

    @Bean(destroyMethod = "close")
    Indexer indexer(Engine engine, ChangeTail tail) {
        return new Indexer(engine, tail);
    }

    @Bean
    IndexHealth indexHealthIndicator(Changes changes, Engine engine, ContentSync sync) {
        return new IndexHealth(changes, engine, sync);
    }

    @Bean
    IndexerLifecycle indexing(Indexer indexer) {
        return new IndexerLifecycle(indexer);
    }
}
