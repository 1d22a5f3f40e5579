package interlocal.search;

import interlocal.search.lucene.LuceneEngine;
import java.nio.file.Path;

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
}
