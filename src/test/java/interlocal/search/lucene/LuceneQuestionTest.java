package interlocal.search.lucene;

import interlocal.Patience;
import interlocal.search.Engine;
import interlocal.search.QuestionContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class LuceneQuestionTest extends QuestionContract {

    private final Path folder;

    LuceneQuestionTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Override
    protected Engine engine() {
        return LuceneEngine.open(folder, Patience.LONG);
    }
}
