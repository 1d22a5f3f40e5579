package interlocal.bench;

import interlocal.search.Engine;
import interlocal.search.Engines;
import interlocal.search.lucene.HandWritten;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One of the systems that are asked, by the position of a question in the mix. */
interface MeasuredSystem extends AutoCloseable {

    /** Its answer: all facets, ten hits with what matched marked. */
    Object answer(int question) throws IOException;

    @Override
    void close() throws IOException;

    /** A system by its name. */
    static MeasuredSystem open(String name, Indexes indexes, List<Question> questions) throws IOException {
        return switch (name) {
            case Indexes.OURS -> of(Engines.lucene(indexes.lucene()), questions);
            case Indexes.HAND_WRITTEN -> of(new HandWritten(indexes.lucene()), questions);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** An engine, which is closed with it. */
    static MeasuredSystem of(Engine engine, List<Question> questions) {
        return new MeasuredSystem() {
            @Override
            public Object answer(int question) {
                return engine.ask(questions.get(question).request());
            }

            @Override
            public void close() {
                engine.close();
            }
        };
    }

    private static MeasuredSystem of(HandWritten peer, List<Question> questions) throws IOException {
        var levels = new ArrayList<Integer>();
        for (var question : questions) {
            levels.add(peer.level(question.request()));
        }
        return new MeasuredSystem() {
            @Override
            public Object answer(int question) throws IOException {
                return peer.ask(questions.get(question).request(), levels.get(question));
            }

            @Override
            public void close() throws IOException {
                peer.close();
            }
        };
    }
}
