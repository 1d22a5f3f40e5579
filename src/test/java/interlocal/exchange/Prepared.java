package interlocal.exchange;

import static org.awaitility.Awaitility.await;

import interlocal.Patience;
import interlocal.operations.schedule.ContentSync;
import interlocal.search.indexing.Indexer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Once the content was read, withdraws a record; then waits for the index. */
@TestConfiguration(proxyBeanMethods = false)
class Prepared {

    @Bean
    ApplicationRunner withdrawn(ContentSync sync, Indexer indexer, Environment properties) {
        return _ -> {
            await().atMost(Patience.LONG).until(() -> sync.lastReport().isPresent());
            var content = Path.of(properties.getRequiredProperty("portal.content.path"));
            Files.delete(Samples.study(content, Samples.WITHDRAWN));
            sync.read();
            indexer.catchUp();
        };
    }
}
