package interlocal.search;

import interlocal.search.lucene.LuceneEngine;
import interlocal.search.lucene.PlainBm25;
import interlocal.search.opensearch.OpenSearchEngine;
import java.nio.file.Path;
import java.util.List;

/** The engines there are. */
public final class Engines {

    private Engines() {}

    /**
     * Lucene, embedded, with its index in a folder; an index that is missing, corrupt or of another format is replaced
     * by an empty one.
     */
    public static Engine lucene(Path folder) {
        return LuceneEngine.open(folder);
    }

    /**
     * OpenSearch, a cluster of other machines. It may be away: then every question and every update says
     * {@link SearchUnavailable}, until it is back.
     *
     * @throws IllegalArgumentException if the settings cannot be used, whatever the cluster's state
     */
    public static Engine openSearch(OpenSearchSettings settings) {
        return OpenSearchEngine.open(settings);
    }

    /** What is known as plain BM25, for comparison: an index of these texts in a folder that is empty. */
    public static Baseline bm25(Path folder, List<String> texts) {
        return PlainBm25.of(folder, texts);
    }
}
