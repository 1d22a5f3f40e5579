package interlocal.operations;

import interlocal.catalog.Changes;
import interlocal.catalog.Import;
import interlocal.catalog.Records;
import interlocal.catalog.file.VocabularyFiles;
import interlocal.operations.command.CatalogApplication;
import interlocal.operations.startup.CatalogTail;
import interlocal.search.indexing.Indexer;
import interlocal.search.lucene.LuceneEngine;
import java.nio.file.Path;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A portal without its web server, in a process of its own, to be killed: it imports and indexes at the same time. */
final class KilledPortal {

    static final String STARTED = "started";

    private KilledPortal() {}

    public static void main(String... arguments) throws Exception {
        var content = Path.of(arguments[0]);
        var data = Path.of(arguments[1]);
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
            System.out.println(STARTED);
            System.out.flush();
            context.getBean(Import.class).run(content);
            indexer.catchUp();
        }
    }
}
