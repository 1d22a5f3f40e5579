package interlocal.search.lucene;

import interlocal.Patience;
import interlocal.search.Engine;
import interlocal.search.FacetCounts;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class LuceneFacetCountsTest extends FacetCounts {

    private final Path folder;

    LuceneFacetCountsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Override
    protected Engine engine() {
        return LuceneEngine.open(folder, Patience.LONG);
    }
}
