package interlocal.operations;

import interlocal.catalog.Changes;
import interlocal.catalog.Import;
import interlocal.catalog.Publishing;
import interlocal.catalog.Records;
import interlocal.catalog.file.DataFolder;
import interlocal.catalog.file.VocabularyFiles;
import interlocal.operations.command.CatalogAccess;
import interlocal.operations.startup.CatalogTail;
import interlocal.search.Engine;
import interlocal.search.Engines;
import interlocal.search.SearchRequest;
import interlocal.search.indexing.Indexer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.springframework.beans.factory.BeanFactory;

/**
 * How long a portal takes over a content folder, with its own database and index.
 *
 * @param first until every file is published and found
 * @param again with nothing changed
 * @param visible nanoseconds from the moment somebody publishes until it is found, each time
 */
public record Imported(Duration first, Duration again, List<Long> visible) {

    private static final int AGAIN = 3;
    private static final long LOOK_AGAIN = 1_000_000;
    private static final int PUBLISHED = 50;

    /** Imports a folder into a data folder that is empty. */
    public static Imported of(Path content, Path data) throws Exception {
        return CatalogAccess.in(data).with(catalog -> run(content, catalog));
    }

    private static Imported run(Path content, BeanFactory catalog) throws IOException {
        var imports = catalog.getBean(Import.class);
        var tail = new CatalogTail(
                catalog.getBean(Changes.class), catalog.getBean(Records.class), catalog.getBean(VocabularyFiles.class));
        try (var engine = Engines.lucene(catalog.getBean(DataFolder.class).index());
                var indexer = new Indexer(engine, tail)) {
            var began = System.nanoTime();
            indexer.start();
            var report = imports.run(content);
            indexer.catchUp();
            var first = Duration.ofNanos(System.nanoTime() - began);
            if (!report.problems().isEmpty()) {
                throw new IllegalStateException(report.problems().getFirst().toString());
            }
            began = System.nanoTime();
            for (var run = 0; run < AGAIN; run++) {
                imports.run(content);
            }
            var again = Duration.ofNanos(System.nanoTime() - began).dividedBy(AGAIN);
            return new Imported(first, again, visible(new Publishing(catalog), engine, indexer));
        }
    }

    private static List<Long> visible(Publishing publishing, Engine engine, Indexer indexer) {
        return IntStream.range(0, PUBLISHED)
                .mapToLong(number -> {
                    var word = "unheardof" + number;
                    var began = System.nanoTime();
                    publishing.publish("lessons/" + word + ".md", """
                            ---
                            title: A lesson
                            summary: It says %s.
                            ---
                            Nothing else.
                            """.formatted(word));
                    indexer.wake();
                    while (engine.ask(SearchRequest.EVERYTHING.withText(word)).total() == 0) {
                        LockSupport.parkNanos(LOOK_AGAIN);
                    }
                    return System.nanoTime() - began;
                })
                .boxed()
                .toList();
    }
}
