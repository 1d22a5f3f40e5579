package interlocal.search.lucene;

import interlocal.Patience;
import interlocal.search.Engine;
import interlocal.search.HelpContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class LuceneHelpTest extends HelpContract {

    private final Path folder;

    LuceneHelpTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Override
    protected Engine engine() {
        return LuceneEngine.open(folder, Patience.LONG);
    }
}
