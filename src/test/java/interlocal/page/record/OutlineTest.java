package interlocal.page.record;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.content.Desk;
import interlocal.content.Reading;
import interlocal.markup.Heading;
import interlocal.messages.Reader;
import interlocal.operations.PortalTest;
import interlocal.operations.ReadsOnly;
import interlocal.page.Translations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@ReadsOnly
class OutlineTest {

    private final Translations translations;

    OutlineTest(@Autowired Translations translations) {
        this.translations = translations;
    }

    @ParameterizedTest
    @CsvSource({
        "'## A\n### a\n## B\n', 'A, B'",
        "'### A\n#### a\n### B\n', 'A, B'",
        "'#### A\n##### a\n#### B\n', 'A, B'",
        "'# A\n## a\n# B\n', 'A, B'",
        "'### A\n## B\n### b\n## C\n', 'A, B, C'",
        "'Nothing.\n', ''"
    })
    void hasTheHighestHeadingsOfTheTextWhateverTheirLevel(String text, String outline) {
        var reading = Desk.read("lessons/trust.md", Desk.MINIMAL + text);
        assertThat(reading).isInstanceOf(Reading.Accepted.class);
        var document = ((Reading.Accepted) reading).document();
        var headings = new Outline(translations.labels(Reader.UNKNOWN).messages()).of(document);
        assertThat(String.join(", ", headings.stream().map(Heading::text).toList()))
                .isEqualTo(outline);
    }
}
