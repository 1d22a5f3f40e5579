package interlocal.search.lucene.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.search.lucene.IndexFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextAnalyzerTest {

    private static final String PIECES = "aeStz09 -'’.\n\u00e9\u00df\u00bd\u0301\u4e2d\ud83d\ude92";

    private final TextAnalyzer analyzer = new TextAnalyzer();

    /** A token, whatever it consists of. */
    private record Token(String term, int start, int end, int step) {}

    static Stream<String> texts() {
        var random = new Random(7);
        var odd = Stream.generate(() -> random.ints(random.nextInt(60), 0, PIECES.length())
                        .collect(StringBuilder::new, (all, at) -> all.append(PIECES.charAt(at)), StringBuilder::append)
                        .toString())
                .limit(300);
        return Stream.concat(
                odd,
                Stream.of(
                        "",
                        "The organisations' councillors merged Débat’s 21st e-government programme.",
                        "x".repeat(1_000) + " " + "é".repeat(255)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatIsReadOnceForAllFieldsIsWhatEachFieldWouldRead(String text) throws IOException {
        var read = analyzer.read(text);
        var words = read.words().stream().filter(word -> !word.beside()).toList();
        assertThat(tokens(new TokenSpans(List.of(read))))
                .filteredOn(token -> token.step() > 0 || token.term().equals("the end"))
                .isEqualTo(tokens(analyzer.tokenStream(IndexFields.BODY, text)));
        assertThat(words.stream().map(word -> word.forms().stem())).isEqualTo(analyzer.terms(IndexFields.STEMS, text));
        assertThat(words.stream().map(word -> word.forms().written()))
                .isEqualTo(analyzer.terms(IndexFields.WORDS, text));
    }

    @Test
    void thePartsOfACompoundAreAtItsPlaceInTheIndex() throws IOException {
        assertThat(tokens(new TokenSpans(List.of(analyzer.read("Tri-borough’s R&D")))))
                .containsExactly(
                        new Token("triborough", 0, 13, 1),
                        new Token("tri", 0, 13, 0),
                        new Token("borough", 0, 13, 0),
                        new Token("r", 14, 15, 1),
                        new Token("and", 15, 16, 1),
                        new Token("d", 16, 17, 1),
                        new Token("the end", 17, 17, 0));
    }

    @Test
    void noPhraseReachesFromOneTextIntoTheNext() throws IOException {
        assertThat(tokens(new TokenSpans(List.of(analyzer.read("fire"), analyzer.read("the joint board")))))
                .containsExactly(
                        new Token("fire", 0, 4, 1),
                        new Token("the", 5, 8, 101),
                        new Token("joint", 9, 14, 1),
                        new Token("board", 15, 20, 1),
                        new Token("the end", 20, 20, 0));
    }

    @CsvSource({
        "Organisations', organisations, organization, organ",
        "Centres, centres, center, center",
        "merged, merged, merge, merg",
        "Débat’s, debat, debat, debat",
        "Nkwanta, nkwanta, nkwanta, nkwanta"
    })
    @ParameterizedTest
    void aWordIsLookedUpAsWrittenWithoutItsEndingAndByItsRoot(String text, String written, String word, String stem) {
        assertThat(analyzer.read(text).words())
                .singleElement()
                .extracting(TokenSpan::forms)
                .isEqualTo(new WordForms(written, word, stem));
    }

    @Test
    void aWordHasTheSameFormsHoweverManyOthersWereRead() {
        var before = analyzer.read("shared services");
        for (var i = 0; i < 60_000; i++) {
            analyzer.terms("word" + i);
        }
        assertThat(analyzer.read("shared services")).isEqualTo(before);
    }

    private static List<Token> tokens(TokenStream stream) throws IOException {
        var tokens = new ArrayList<Token>();
        try (stream) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            var step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(
                        term.toString(), place.startOffset(), place.endOffset(), step.getPositionIncrement()));
            }
            stream.end();
            if (!tokens.isEmpty()) {
                tokens.add(new Token("the end", place.startOffset(), place.endOffset(), 0));
            }
        }
        return tokens;
    }
}
