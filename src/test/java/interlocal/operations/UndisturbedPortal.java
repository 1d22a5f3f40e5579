package interlocal.operations;

import interlocal.catalog.Changes;
import interlocal.catalog.Import;
import interlocal.catalog.Records;
import interlocal.catalog.file.VocabularyFiles;
import interlocal.operations.command.CatalogApplication;
import interlocal.operations.startup.CatalogTail;
import interlocal.search.indexing.Indexer;
import interlocal.search.lucene.LuceneEngine;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A portal without its web server, which imports a content folder once, indexes it and ends. */
final class UndisturbedPortal {

    private UndisturbedPortal() {}

    static void run(Path content, Path data) throws IOException {
        try (var context = new SpringApplicationBuilder(CatalogApplication.class)
                        .web(WebApplicationType.NONE)
                        .run(
                                "--spring.main.lazy-initialization=true",
                                "--logging.level.root=error",
                                "--portal.data.path=" + data);
                var engine = LuceneEngine.open(data.resolve("index"));
                var indexer = new Indexer(
                        engine,
                        new CatalogTail(
                                context.getBean(Changes.class),
                                context.getBean(Records.class),
                                context.getBean(VocabularyFiles.class)))) {
            indexer.start();
            context.getBean(Import.class).run(content);
            indexer.catchUp();
        }
    }
}
