package interlocal.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "build-trust", "911", "2015-cooperation-costs"})
    void isWrittenAsItIsRead(String text) {
        assertThat(Slug.parse(text).orElseThrow()).hasToString(text).isEqualTo(new Slug(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A", "-a", "a-", "a--b", "a_b", "a/b", "a.b", "é", "a\n", "a\0", "ａ", "٣"})
    void whatHasAnotherShapeIsNoSlug(String text) {
        assertThat(Slug.parse(text)).isEmpty();
        assertThatThrownBy(() -> new Slug(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasAtMost120Characters() {
        assertThat(Slug.parse("a".repeat(120))).isPresent();
        assertThat(Slug.parse("a".repeat(121))).isEmpty();
        assertThat(Slug.parse("a-".repeat(100_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Łódź Ødegård & Straße, lodz-odegard-strasse",
        "ŁÓDŹ ØDEGÅRD STRAẞE, lodz-odegard-strasse",
        "Đorđe Ærø Œuvre, dorde-aero-oeuvre",
        "Þingvellir Seyðisfjörður, thingvellir-seydisfjordur",
        "Diyarbakır İzmir, diyarbakir-izmir",
        "Ħamrun, hamrun",
        "Bəylər, beyler",
        "Ŋaŋa, nana",
        "Ƙasar Ɗan, kasar-dan",
        "État d’aide, etat-daide",
        "Aid to Towns (East), aid-to-towns-east",
        "ﬁre №1, fire-no1",
        "Côte d'Ivoire, cote-divoire",
        "München, munchen",
        "Phú Quốc, phu-quoc"
    })
    void isMadeOfATitleWithAllItsLetters(String title, String slug) {
        assertThat(Slug.of(title)).contains(new Slug(slug));
    }

    @Test
    void isMadeOfAsManyWordsOfATitleAsFit() {
        assertThat(Slug.of("word ".repeat(40)).orElseThrow().text())
                .isEqualTo("word" + "-word".repeat(23))
                .hasSizeLessThanOrEqualTo(120);
        assertThat(Slug.of("a".repeat(200))).contains(new Slug("a".repeat(120)));
        assertThat(Slug.of("援助")).isEmpty();
    }

    @Test
    void whateverIsTypedIsReadBackOrRefused() {
        var random = new Random(3);
        for (var i = 0; i < 10_000; i++) {
            var text = random.ints(random.nextInt(8), '-', 'z')
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            var slug = Slug.parse(text);
            assertThat(slug.isPresent()).isEqualTo(text.matches("[a-z0-9]+(-[a-z0-9]+)*"));
            slug.ifPresent(read -> assertThat(read).hasToString(text));
        }
    }
}
