package interlocal.operations.evaluation;

import interlocal.catalog.Changes;
import interlocal.catalog.Import;
import interlocal.catalog.Records;
import interlocal.catalog.file.DataFolder;
import interlocal.catalog.file.VocabularyFiles;
import interlocal.content.Problem;
import interlocal.operations.command.CatalogAccess;
import interlocal.operations.startup.CatalogTail;
import interlocal.search.Engines;
import interlocal.search.Search;
import interlocal.search.indexing.Indexer;
import interlocal.search.policy.RankingPart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
import org.springframework.beans.factory.BeanFactory;

/** Search over a content folder as in the portal: imported, stored and indexed, but in a separate place. */
final class EvaluationLibrary {

    private EvaluationLibrary() {}

    /**
     * Imports and indexes a content folder, and passes its search to {@code work}.
     *
     * @param temporary a folder for the catalog and the index
     * @param without parts of the ranking to leave out
     * @throws IOException if a file of the content has an error
     */
    static <R> R of(Path content, Path temporary, Set<RankingPart> without, Function<Search, R> work) throws Exception {
        return CatalogAccess.in(temporary.resolve("data")).with(catalog -> {
            read(content, catalog.getBean(Import.class));
            return work(catalog, without, work);
        });
    }

    private static <R> R work(BeanFactory catalog, Set<RankingPart> without, Function<Search, R> work) {
        var tail = new CatalogTail(
                catalog.getBean(Changes.class), catalog.getBean(Records.class), catalog.getBean(VocabularyFiles.class));
        try (var engine = Engines.lucene(catalog.getBean(DataFolder.class).index(), without);
                var indexer = new Indexer(engine, tail)) {
            indexer.catchUp();
            return work.apply(new Search(engine, indexer::caughtUp));
        }
    }

    private static void read(Path content, Import imports) throws IOException {
        var report = imports.run(content);
        var refused = report.problems().stream().filter(Problem::isError).findFirst();
        if (refused.isPresent()) {
            throw new IOException(refused.get().toString());
        }
    }
}
