package interlocal.search.lucene;

import interlocal.search.Engine;
import interlocal.search.FollowupContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class LuceneFollowupTest extends FollowupContract {

    private final Path folder;

    LuceneFollowupTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Override
    protected Engine engine() {
        return LuceneEngine.open(folder, nanos::get);
    }
}
