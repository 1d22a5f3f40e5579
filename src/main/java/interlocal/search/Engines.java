package interlocal.search;

import interlocal.search.lucene.LuceneEngine;
import interlocal.search.lucene.PlainBm25;
import interlocal.search.opensearch.OpenSearchEngine;
import interlocal.search.policy.RankingPart;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Opens the available engines. */
public final class Engines {

    private Engines() {}

    /**
     * Lucene, embedded, with its index in a folder. An index that is missing, corrupt or of another format is replaced
     * by an empty one.
     */
    public static Engine lucene(Path folder) {
        return LuceneEngine.open(folder);
    }

    /** The same, to measure how it ranks without some parts of the formula; an index once filled so is only for that. */
    public static Engine lucene(Path folder, Set<RankingPart> without) {
        return LuceneEngine.open(folder, without);
    }

    /**
     * OpenSearch, a cluster of other machines. While it is unreachable, every question and every update throws
     * {@link SearchUnavailable}.
     *
     * @throws IllegalArgumentException if the settings cannot be used, whatever the cluster's state
     */
    public static Engine openSearch(OpenSearchSettings settings) {
        return OpenSearchEngine.open(settings);
    }

    /** Plain BM25, for comparison: an index of these texts in an empty folder. */
    public static Baseline bm25(Path folder, List<String> texts) {
        return PlainBm25.of(folder, texts);
    }
}
