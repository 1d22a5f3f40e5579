package interlocal.bench;

import interlocal.search.Engine;
import interlocal.search.Engines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;

/** The engine of one version of the code, known to another by types of Java alone. */
public final class LoadedVersion implements IntFunction<Object>, AutoCloseable {

    private final Engine engine;
    private final List<Question> questions;

    /** Opens the index of a folder. */
    public LoadedVersion(Path lucene) throws IOException {
        questions = Question.mix(new GeneratedCorpus(RealContent.read()));
        engine = Engines.lucene(lucene);
    }

    /** The answer to a question of the mix. */
    @Override
    public Object apply(int question) {
        return engine.ask(questions.get(question).request());
    }

    @Override
    public void close() {
        engine.close();
    }
}
