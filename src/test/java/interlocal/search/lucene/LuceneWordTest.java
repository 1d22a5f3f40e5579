package interlocal.search.lucene;

import interlocal.Patience;
import interlocal.search.Engine;
import interlocal.search.WordContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class LuceneWordTest extends WordContract {

    private final Path folder;

    LuceneWordTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Override
    protected Engine engine() {
        return LuceneEngine.open(folder, Patience.LONG);
    }
}
