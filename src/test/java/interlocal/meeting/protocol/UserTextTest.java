package interlocal.meeting.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UserTextTest {

    @Test
    void aLineHasNoControlsOrSuperfluousSpaces() {
        assertThat(UserText.line("  Ann\u0000 \t\n Lee\u202E \uFEFF\u200B ")).isEqualTo("Ann Lee");
    }

    @Test
    void aLineKeepsWhatScriptsNeed() {
        assertThat(UserText.line("Jose\u0301 \u0645\u06CC\u200C\u062E \uD83D\uDE00"))
                .isEqualTo("Jos\u00E9 \u0645\u06CC\u200C\u062E \uD83D\uDE00");
    }

    @Test
    void unpairedSurrogatesAreDropped() {
        assertThat(UserText.line("a\uD83Db")).isEqualTo("ab");
    }

    @Test
    void paragraphsKeepTheirLines() {
        assertThat(UserText.paragraphs(" one \r\n two\u2028three\n\n\n\n four "))
                .isEqualTo("one\ntwo\nthree\n\nfour");
    }

    @Test
    void textNeedsALetterOrADigit() {
        assertThat(UserText.hasLetterOrDigit("\u200C \u0301 -")).isFalse();
        assertThat(UserText.hasLetterOrDigit("\u4E2D")).isTrue();
    }

    @Test
    void lengthIsCountedInCharacters() {
        assertThat(UserText.isLongerThan(2, "\uD83D\uDE00\uD83D\uDE00")).isFalse();
        assertThat(UserText.isLongerThan(2, "abc")).isTrue();
    }
}
