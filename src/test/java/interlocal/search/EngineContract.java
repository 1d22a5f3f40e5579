package interlocal.search;

import static java.util.stream.Collectors.joining;

import interlocal.vocabulary.Concept;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import interlocal.vocabulary.Vocabularies;
import interlocal.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A small named library in a new engine, for the contracts that every engine keeps. */
public abstract class EngineContract {

    protected static final Term FIRE = new Term("public-safety/fire");

    protected final Library library = new Library();
    protected Engine engine;

    /** A new, empty engine. */
    protected abstract Engine engine();

    @SuppressWarnings("NullAway.Init") // JUnit calls prepare first
    protected EngineContract() {}

    @BeforeEach
    void prepare() {
        engine = engine();
        library.use(new Vocabularies(Map.of(
                Scheme.SERVICE_TYPES,
                Vocabulary.of(List.of(new Concept(
                        new Term("public-safety"),
                        "Protection of the public",
                        List.of(),
                        null,
                        List.of(new Concept(FIRE, "Firefighting", List.of("brigade"), null, List.of()))))))));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    protected final void publish(Sample... samples) {
        library.publish(samples);
        library.catchUp(engine);
    }

    protected final SearchResult ask(String text) {
        return engine.ask(SearchRequest.EVERYTHING.withText(text));
    }

    protected final List<String> found(String text) {
        return slugs(ask(text));
    }

    protected static List<String> slugs(SearchResult result) {
        return result.slugs();
    }

    protected static String shown(HighlightedText text) {
        return text.runs().stream()
                .map(run -> run.marked() ? "[" + run.text() + "]" : run.text())
                .collect(joining());
    }
}
