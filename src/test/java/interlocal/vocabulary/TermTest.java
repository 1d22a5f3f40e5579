package interlocal.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    @ParameterizedTest
    @ValueSource(strings = {"fire", "public-safety/fire", "a/b/c/d/e/f/g/h", "911", "9-1-1/x2"})
    void writesWhatItParsed(String text) {
        assertThat(Term.parse(text).orElseThrow()).hasToString(text).isEqualTo(new Term(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/",
                "a/",
                "/a",
                "a//b",
                "-a",
                "a-",
                "a--b",
                "A",
                "é",
                "a b",
                "a_b",
                "..",
                "a/../b",
                "a.b",
                "a\n",
                "a/b/c/d/e/f/g/h/i"
            })
    void malformedTextIsNotATerm(String text) {
        assertThat(Term.parse(text)).isEmpty();
        assertThatThrownBy(() -> new Term(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasAtMost160Characters() {
        assertThat(Term.parse("a".repeat(160))).isPresent();
        assertThat(Term.parse("a".repeat(161))).isEmpty();
    }

    @Test
    void knowsItsLineage() {
        var term = new Term("public-safety/fire/wildland");
        assertThat(term.lineage()).containsExactly(new Term("public-safety"), new Term("public-safety/fire"), term);
        assertThat(term.parent()).contains(new Term("public-safety/fire"));
        assertThat(term.depth()).isEqualTo(2);
        assertThat(new Term("public-safety").parent()).isEmpty();
        assertThat(new Term("public-safety").lineage()).containsExactly(new Term("public-safety"));
    }

    @Test
    void theLineageEndsWithTheTermAndEachIsTheParentOfTheNext() {
        var random = new Random(1);
        for (var i = 0; i < 1_000; i++) {
            var term = new Term(IntStream.rangeClosed(0, random.nextInt(8))
                    .mapToObj(_ -> "s" + random.nextInt(100))
                    .collect(Collectors.joining("/")));
            var lineage = term.lineage();
            assertThat(lineage).hasSize(term.depth() + 1);
            assertThat(lineage.getLast()).isEqualTo(term);
            for (var above = 1; above < lineage.size(); above++) {
                assertThat(lineage.get(above).parent()).contains(lineage.get(above - 1));
            }
        }
    }

    @Test
    void anyTextIsParsedFaithfullyOrRejected() {
        var random = new Random(2);
        for (var i = 0; i < 10_000; i++) {
            var text = random.ints(random.nextInt(12), '-', 'z')
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            Term.parse(text).ifPresent(term -> assertThat(term).hasToString(text));
        }
    }
}
