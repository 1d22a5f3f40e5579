package interlocal.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import interlocal.Http;
import interlocal.Patience;
import interlocal.operations.PortalTest;
import interlocal.operations.TestLibrary;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The questions change while somebody answers them alone. */
@PortalTest
class ChangedQuestionsIT {

    private static final String MODEL = "discussion/model.yaml";

    @RegisterExtension
    final Visitor visitor = Visitor.withScripts();

    @Test
    void answersStay(@Autowired TestLibrary library, @LocalServerPort int port) throws IOException {
        var model = Files.readString(library.content().resolve(MODEL));
        visitor.open("/discussion#3=costs.public-partners");
        assertThat(visitor.page.locator("#page-bar")).hasText("2 of 14 answered");
        visitor.page.locator(".site-nav a[href='/lessons']").click();
        visitor.arrivesAt("/lessons");
        library.save(MODEL, model.replace("summary: Fourteen", "summary: Changed. Fourteen"));
        try {
            await().atMost(Patience.LONG)
                    .until(() -> new Http("localhost", port)
                            .get("/discussion")
                            .body()
                            .contains("Changed. Fourteen"));
            visitor.page.goBack();
            visitor.arrivesAt("/discussion#*");
            assertThat(visitor.page.locator("#page-bar")).hasText("2 of 14 answered");
            assertThat(visitor.page.locator("#page-costs-3")).isChecked();
            visitor.page.locator("label[for=page-unions-1]").click();
            assertThat(visitor.page.locator("#page-bar")).hasText("3 of 14 answered");
        } finally {
            library.save(MODEL, model);
        }
    }
}
