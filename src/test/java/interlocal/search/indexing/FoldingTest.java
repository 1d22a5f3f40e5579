package interlocal.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "The Apple, apple",
        "An Ørsted town, orsted town",
        "'“A” is for audit', a is for audit",
        "A, a",
        "A & B Partnership, a and b partnership",
        "'  «Łódź» ', lodz",
        "Straße & Weg, strasse and weg",
        "Þingvellir, thingvellir",
        "U.S. towns, us towns",
        "O’Brien’s farm, obriens farm",
        "Co-operation, co operation",
        "Theatre, theatre",
        "2 towns, 012 towns",
        "007 agents, 017 agents",
        "'1,250 towns', 041250 towns",
        "２ towns, 012 towns"
    })
    void aTitleIsFiledUnderItsFirstWordThatCounts(String title, String key) {
        assertThat(Folding.sortKey(title)).isEqualTo(key);
    }

    @Test
    void numbersAreFiledByTheirValue() {
        var random = new Random(7);
        var numbers = random.longs(200, 0, 1_000_000_000_000L).boxed().toList();
        assertThat(numbers.stream()
                        .map(number -> number >> random.nextInt(40))
                        .sorted()
                        .map(String::valueOf)
                        .toList())
                .isSortedAccordingTo(Comparator.comparing(Folding::sortKey));
    }

    @Test
    void aTitleOfSignsAloneHasAKey() {
        for (var title : List.of("", "“…”", "\ud83d\ude92", "\ud83d", "x".repeat(1_000))) {
            assertThat(Folding.sortKey(title)).hasSizeLessThanOrEqualTo(200);
        }
    }
}
