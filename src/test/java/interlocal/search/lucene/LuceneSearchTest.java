package interlocal.search.lucene;

import interlocal.search.Engine;
import interlocal.search.SearchContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class LuceneSearchTest extends SearchContract {

    private final Path folder;

    LuceneSearchTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Override
    protected Engine engine() {
        return LuceneEngine.open(folder);
    }
}
