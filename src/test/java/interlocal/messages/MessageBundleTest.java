package interlocal.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.MissingResourceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init") // the bundle before each test
class MessageBundleTest {

    @TempDir
    private Path folder;

    private MessageBundle bundle;

    @BeforeEach
    void write() throws IOException {
        var place = Files.createDirectories(folder.resolve("sample"));
        Files.writeString(place.resolve("words.properties"), """
                date=d MMMM uuuu
                greeting=Good day, {0}
                only=In English only
                """);
        Files.writeString(place.resolve("words_fr.properties"), """
                date=d MMMM uuuu
                greeting=Bonjour {0}
                count={0,number}
                """);
        bundle = MessageBundle.read(
                "sample.words", new URLClassLoader(new URL[] {folder.toUri().toURL()}));
    }

    @Test
    void aFileIsALanguage() {
        assertThat(bundle.languages()).containsExactlyInAnyOrder(Locale.ENGLISH, Locale.FRENCH);
        assertThat(bundle.in(Locale.ENGLISH).get("greeting", "Ada")).isEqualTo("Good day, Ada");
        assertThat(bundle.in(Locale.FRENCH).get("greeting", "Ada")).isEqualTo("Bonjour Ada");
    }

    @Test
    void whatALanguageLacksIsSaidInEnglish() {
        assertThat(bundle.in(Locale.FRENCH).get("only")).isEqualTo("In English only");
        assertThat(bundle.in(Locale.FRENCH).has("only")).isTrue();
        assertThat(bundle.in(Locale.ENGLISH).has("count")).isFalse();
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> bundle.in(Locale.FRENCH).get("neither"));
    }

    @Test
    void datesAndNumbersAreOfTheLanguage() {
        var day = LocalDate.of(2026, 8, 1);
        assertThat(bundle.in(Locale.ENGLISH).day(day)).isEqualTo("1 August 2026");
        assertThat(bundle.in(Locale.FRENCH).day(day)).isEqualTo("1 août 2026");
        assertThat(bundle.in(Locale.ENGLISH).number(1234.5)).isEqualTo("1,234.5");
        assertThat(bundle.in(Locale.FRENCH).number(1234.5)).matches("1\\h234,5");
        assertThat(bundle.in(Locale.FRENCH).get("count", 1234)).matches("1\\h234");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            'en-US,fr;q=0.8',          en
            fr-CA,                    fr
            de,                       en
            'de,fr;q=0.5,en;q=0.2',   fr
            *,                        en
            """)
    void theBestLanguageThatExistsIsTaken(String accepted, String expected) {
        assertThat(bundle.closest(LanguageRange.parse(accepted)).toLanguageTag())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"fr-CA,fr", "en-GB,en", "de,en", "und,en"})
    void aLanguageThatDoesNotExistHasTheClosest(String language, String expected) {
        assertThat(bundle.in(Locale.forLanguageTag(language)).locale().toLanguageTag())
                .isEqualTo(expected);
    }
}
