package interlocal.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.search.Library;
import interlocal.search.Sample;
import interlocal.search.SearchRequest;
import interlocal.search.indexing.Indexer;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitsTest {

    @Test
    void aQuestionThatTakesTooLongIsAnsweredInPartAndSaysSo(@TempDir Path folder) {
        var library = new Library();
        library.publish(Sample.of("a", "A fire"));
        try (var engine = LuceneEngine.open(folder, Duration.ZERO)) {
            new Indexer(engine, library).catchUp();
            assertThat(engine.ask(SearchRequest.EVERYTHING.withText("fire")).partial())
                    .isTrue();
        }
    }
}
