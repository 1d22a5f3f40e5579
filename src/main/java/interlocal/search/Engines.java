package interlocal.search;

import interlocal.search.lucene.LuceneEngine;
import interlocal.search.lucene.PlainBm25;
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

    /** What is known as plain BM25, for comparison: an index of these texts in a folder that is empty. */
    public static Baseline bm25(Path folder, List<String> texts) {
        return PlainBm25.of(folder, texts);
    }
}
