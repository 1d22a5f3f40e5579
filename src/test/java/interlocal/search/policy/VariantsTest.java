package interlocal.search.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantsTest {

    /** An index that has these words. */
    private record Index(Set<String> words) implements Tokenizer {

        static Index of(String words) {
            return new Index(Set.of(words.split(" ", -1)));
        }

        @Override
        public List<Token> tokens(String text) {
            return Arrays.stream(text.split("\\s+", -1))
                    .map(word -> new Token(word, word))
                    .toList();
        }

        @Override
        public Set<String> known(Collection<String> asked) {
            var known = new HashSet<>(asked);
            known.removeIf(text ->
                    !words.containsAll(List.of(text.toLowerCase(Locale.ROOT).split(" ", -1))));
            return known;
        }
    }

    private static Variants variants(String text, String words) {
        return QueryPlan.of(text, Index.of(words)).variants();
    }

    @ParameterizedTest
    @CsvSource({
        "wastewater, waste water",
        "egovernment, e government",
        "onsite, on site",
        "covid19, covid 19",
        "1250000, 1 250 000"
    })
    void aWordMayBeWrittenApart(String word, String apart) {
        assertThat(variants(word, apart).of(word)).containsExactly(apart);
        assertThat(variants(word, apart.substring(0, apart.indexOf(' '))).isEmpty())
                .isTrue();
    }

    @Test
    void aWordWithHyphensMayHaveThemAtAnyPlaceOrNone() {
        assertThat(variants("waste-water-plant", "waste water plant wastewater").of("waste-water-plant"))
                .containsExactlyInAnyOrder("waste water plant", "wastewater plant");
    }

    @Test
    void wordsSideBySideMayBeOne() {
        var variants = variants("waste water fees", "wastewater waterfees");
        assertThat(variants.of("waste")).containsExactly("wastewater");
        assertThat(variants.of("water")).containsExactlyInAnyOrder("wastewater", "waterfees");
        assertThat(variants("waste \"and\" water", "wastewater").isEmpty()).isTrue();
        assertThat(variants("title:waste water", "wastewater").isEmpty()).isTrue();
    }

    @Test
    void commonWordsAreNoPartsOfOthers() {
        assertThat(variants("asset", "as set").isEmpty()).isTrue();
        assertThat(variants("as set", "asset").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"519 555 0199", "(519) 555-0199", "519.555.0199", "519-555 0199"})
    void theGroupsOfATelephoneNumberAreOne(String number) {
        var variants = variants(number, "5195550199");
        assertThat(ParsedQuery.parse(number).wanted())
                .allSatisfy(part -> assertThat(variants.of(part.text())).contains("5195550199"));
    }

    @Test
    void theCodeOfTheCountryMayBeMissing() {
        assertThat(variants("+1 519 555 0199", "5195550199").of("+1")).containsExactly("5195550199");
    }

    @Test
    void anAmbiguousAbbreviationCountsBesideAnotherWord() {
        assertThat(variants("fort quillon", "ft quillon").of("fort")).containsExactly("ft quillon");
        assertThat(variants("fort", "ft").isEmpty()).isTrue();
        assertThat(variants("fort quillon", "fort").isEmpty()).isTrue();
        assertThat(variants("department", "dept").of("department")).containsExactly("dept");
    }

    @Test
    void aPhraseHasTheVariantsOfItsWordsWithinIt() {
        assertThat(variants("\"inter-municipal cooperation\"", "inter municipal intermunicipal co operation")
                        .of("inter-municipal cooperation"))
                .contains("inter municipal cooperation", "intermunicipal co operation", "inter municipal co operation");
    }

    @Test
    void aPhraseHasNotEndlesslyManyVariants() {
        var phrase = "a-b c-d e-f g-h i-j k-l m-n o-p";
        assertThat(variants("\"" + phrase + "\"", "a b c d e f g h i j k l m n o p ab cd ef gh ij kl mn op")
                        .of(phrase))
                .hasSizeLessThanOrEqualTo(17);
    }
}
