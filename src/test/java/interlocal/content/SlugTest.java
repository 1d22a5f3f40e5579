package interlocal.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
