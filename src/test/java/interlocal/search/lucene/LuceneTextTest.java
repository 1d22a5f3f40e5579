package interlocal.search.lucene;

import interlocal.Patience;
import interlocal.search.Engine;
import interlocal.search.TextContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class LuceneTextTest extends TextContract {

    private final Path folder;

    LuceneTextTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Override
    protected Engine engine() {
        return LuceneEngine.open(folder, Patience.LONG);
    }
}
