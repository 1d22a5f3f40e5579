package interlocal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import interlocal.Patience;
import interlocal.catalog.Records;
import interlocal.content.Slug;
import interlocal.messages.Reader;
import interlocal.operations.PortalTest;
import interlocal.operations.TestLibrary;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What was rendered is shown again as long as it is what would be rendered. */
@PortalTest
class KeptPagesTest {

    private static final String FILE = "lessons/kept-for-a-while.md";
    private static final String ADDRESS = "lessons/kept-for-a-while";
    private static final Slug SLUG = new Slug("kept-for-a-while");
    private static final Reader OTHER = new Reader(Locale.forLanguageTag("en-XA"));

    private final Pages pages;
    private final Records records;
    private final TestLibrary library;

    KeptPagesTest(@Autowired Pages pages, @Autowired Records records, @Autowired TestLibrary library) {
        this.pages = pages;
        this.records = records;
        this.library = library;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "case-studies/sample-case", "search", "lessons", "service-types/public-safety"})
    void aPageIsRenderedOnceForAllReadersOfALanguage(String path) {
        sometime(() -> assertThat(page(path, Reader.UNKNOWN)).isSameAs(page(path, Reader.UNKNOWN)));
        assertThat(page(path, OTHER).html())
                .isNotEqualTo(page(path, Reader.UNKNOWN).html());
    }

    @Test
    void aRevisionIsShownAsSoonAsItIsPublished() {
        save("As it was");
        assertThat(page(ADDRESS, Reader.UNKNOWN).title()).isEqualTo("As it was");
        save("As it is");
        assertThat(page(ADDRESS, Reader.UNKNOWN).title()).isEqualTo("As it is");
        library.remove(FILE);
        sometime(() -> assertThat(records.find(SLUG)).isEmpty());
        assertThat(page(ADDRESS, Reader.UNKNOWN).status()).isEqualTo(410);
    }

    @Test
    void aListKnowsWhatWasPublishedAndWithdrawn() {
        save("Of fenestration");
        sometime(() -> assertThat(search("fenestration").html()).contains("/lessons/kept-for-a-while"));
        library.remove(FILE);
        sometime(() -> assertThat(search("fenestration").html()).doesNotContain("/lessons/kept-for-a-while"));
    }

    private void save(String title) {
        library.save(FILE, "---\ntitle: %s\nsummary: Not for long.\n---\nText.\n".formatted(title));
        sometime(() -> assertThat(
                        records.find(SLUG).orElseThrow().document().header().title())
                .isEqualTo(title));
    }

    private static void sometime(ThrowingRunnable assertion) {
        await().atMost(Patience.LONG)
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptions()
                .untilAsserted(assertion);
    }

    private Page page(String path, Reader reader) {
        return shown(new PageRequest(path, reader));
    }

    private Page search(String text) {
        return shown(new PageRequest("search", Map.of("q", List.of(text)), Reader.UNKNOWN));
    }

    private Page shown(PageRequest request) {
        return ((Visit.Shown) pages.at(request)).page();
    }
}
