package interlocal.search.lucene;

import interlocal.Patience;
import interlocal.search.Engine;
import interlocal.search.ResultContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class LuceneResultTest extends ResultContract {

    private final Path folder;

    LuceneResultTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Override
    protected Engine engine() {
        return LuceneEngine.open(folder, Patience.LONG);
    }
}
