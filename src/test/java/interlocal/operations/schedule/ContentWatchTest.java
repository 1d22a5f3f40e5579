package interlocal.operations.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import interlocal.Patience;
import interlocal.operations.PortalTest;
import interlocal.operations.TestLibrary;
import interlocal.search.Search;
import interlocal.search.SearchRequest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ContentWatchTest {

    private static final String FILE = "lessons/watched.md";

    private final TestLibrary library;
    private final Search search;

    ContentWatchTest(@Autowired TestLibrary library, @Autowired Search search) {
        this.library = library;
        this.search = search;
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
