package interlocal.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.Patience;
import interlocal.search.Engine;
import interlocal.search.Hit;
import interlocal.search.Library;
import interlocal.search.Sample;
import interlocal.search.SearchRequest;
import interlocal.search.Sort;
import interlocal.search.indexing.Indexer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrownIndexTest {

    private static final List<String> WORDS =
            List.of("harbour", "bridge", "valley", "council", "engine", "ledger", "school");
    private static final int RECORDS = 120;

    private final Random random = new Random(3);
    private final Library library = new Library();

    /** As two portals on one database do. */
    @Test
    void ranksAsOneBuiltAnewDoes(@TempDir Path folder) {
        try (var grown = LuceneEngine.open(folder.resolve("grown"), Patience.LONG);
                var anew = LuceneEngine.open(folder.resolve("anew"), Patience.LONG)) {
            for (var number = 0; number < RECORDS; number++) {
                publish(number);
            }
            new Indexer(grown, library).catchUp();
            for (var round = 0; round < 12; round++) {
                for (var change = 0; change < 7; change++) {
                    publish(random.nextInt(RECORDS + 20));
                }
                library.withdraw("r" + random.nextInt(RECORDS));
                new Indexer(grown, library).catchUp();
            }
            new Indexer(anew, library).catchUp();
            for (var text : List.of("harbour", "bridge school", "how do councils share a bridge and a school")) {
                assertThat(ranked(grown, text)).as(text).isEqualTo(ranked(anew, text));
            }
        }
    }

    private void publish(int number) {
        var text = random.ints(200, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" "));
        library.publish(Sample.of("r" + number, "Made-up case " + number).body(text));
    }

    private static List<String> ranked(Engine engine, String text) {
        var request = new SearchRequest(text, Map.of(), Sort.RELEVANCE, 1, 100);
        return engine.ask(request).hits().stream().map(GrownIndexTest::ranked).toList();
    }

    private static String ranked(Hit hit) {
        return hit.card().slug() + " " + hit.score();
    }
}
