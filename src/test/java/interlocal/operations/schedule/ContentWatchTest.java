package interlocal.operations.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import interlocal.Patience;
import interlocal.content.Problem;
import interlocal.operations.PortalTest;
import interlocal.operations.TestLibrary;
import interlocal.search.Search;
import interlocal.search.SearchRequest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ContentWatchTest {

    private static final String FILE = "lessons/watched.md";

    /** Long enough to be taken for the end, were it not for the rest that is waited for. */
    private static final Duration PIECE = Duration.ofMillis(500);

    private final TestLibrary library;
    private final Search search;
    private final ContentSync sync;

    ContentWatchTest(@Autowired TestLibrary library, @Autowired Search search, @Autowired ContentSync sync) {
        this.library = library;
        this.search = search;
        this.sync = sync;
    }

    @AfterEach
    void leaveNothing() {
        if (library.content().resolve(FILE).toFile().exists()) {
            library.remove(FILE);
        }
        isFound("ptarmigan", 0);
        isFound("capercaillie", 0);
    }

    @Test
    void aSavedFileIsFoundWithinTwoSeconds() {
        library.save(FILE, lesson("ptarmigan"));
        isFound("ptarmigan", 1);
    }

    @Test
    void aChangedFileIsFoundByItsNewWords() {
        library.save(FILE, lesson("ptarmigan"));
        isFound("ptarmigan", 1);
        library.save(FILE, lesson("capercaillie"));
        isFound("capercaillie", 1);
        isFound("ptarmigan", 0);
    }

    @Test
    void aRemovedFileIsNoLongerFound() {
        library.save(FILE, lesson("ptarmigan"));
        isFound("ptarmigan", 1);
        library.remove(FILE);
        isFound("ptarmigan", 0);
    }

    @Test
    void aFileInANewFolderIsFound() {
        library.save("providers/new-folder/newcomer.md", lesson("dotterel"));
        isFound("dotterel", 1);
        library.remove("providers/new-folder/newcomer.md");
        isFound("dotterel", 0);
    }

    @Test
    void aFileWrittenInPiecesIsNotPublishedBeforeItIsWhole() {
        var whole = lesson("dunlin");
        for (var end : List.of(whole.length() / 3, whole.length() * 2 / 3, whole.length())) {
            library.save(FILE, whole.substring(0, end) + (end < whole.length() ? "" : "It is whole."));
            if (end < whole.length()) {
                await().during(PIECE)
                        .atMost(Patience.LONG)
                        .until(() -> reports().isEmpty());
            }
        }
        isFound("dunlin", 1);
        assertThat(reports()).isEmpty();
        library.remove(FILE);
        isFound("dunlin", 0);
    }

    @Test
    void aFileIsPublishedWhileAnotherGoesOnChanging() {
        library.save(FILE, lesson("ptarmigan"));
        var times = new AtomicInteger();
        await().atMost(Patience.LONG).pollInterval(Duration.ofMillis(20)).until(() -> {
            library.save("lessons/log.txt", "Line " + times.incrementAndGet());
            return search.find(SearchRequest.EVERYTHING.withText("ptarmigan")).total() == 1;
        });
        library.remove("lessons/log.txt");
    }

    /** What the portal complains of in the file. */
    private List<Problem> reports() {
        return sync.lastReport().orElseThrow().problems().stream()
                .filter(problem -> problem.path().equals(FILE))
                .toList();
    }

    private void isFound(String word, long times) {
        await().atMost(Patience.LONG)
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(search.find(SearchRequest.EVERYTHING.withText(word))
                                .total())
                        .isEqualTo(times));
    }

    private static String lesson(String word) {
        return """
            ---
            title: A lesson on the %s
            summary: It comes and goes.
            ---
            Nothing more.
            """.formatted(word);
    }
}
