package interlocal.search.lucene.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceBoundariesTest {

    private static final String PIECES = "ab. !?…\"')\nC1 ";

    @Test
    void aSentenceBeginsAfterAStopAndAfterALineBreak() {
        assertThat(sentences(
                        "Four towns joined. They saved money! Did they? \"Yes.\" So it went.\nA heading\nAnd more"))
                .containsExactly(
                        "Four towns joined. ",
                        "They saved money! ",
                        "Did they? ",
                        "\"Yes.\" ",
                        "So it went.\n",
                        "A heading\n",
                        "And more");
    }

    @ValueSource(
            strings = {"e.g. three towns", "about 4.5 million", "www.example.org is theirs", "approx. a third", ""})
    @ParameterizedTest
    void noSentenceBeginsWithASmallLetterOrWithinAWord(String text) {
        assertThat(sentences(text)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void fromEveryPlaceTheNextAndTheLastBeginningAreFound() {
        var random = new Random(5);
        for (var round = 0; round < 500; round++) {
            var text = random.ints(random.nextInt(40), 0, PIECES.length())
                    .collect(StringBuilder::new, (all, at) -> all.append(PIECES.charAt(at)), StringBuilder::append)
                    .toString();
            var breaks = of(text);
            var boundaries = new ArrayList<Integer>();
            for (var at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
                boundaries.add(at);
            }
            assertThat(boundaries).startsWith(0).endsWith(text.length());
            for (var offset = 0; offset <= text.length(); offset++) {
                var here = offset;
                assertThat(breaks.isBoundary(here)).isEqualTo(boundaries.contains(here));
                assertThat(breaks.following(here))
                        .isEqualTo(boundaries.stream()
                                .filter(at -> at > here)
                                .findFirst()
                                .orElse(BreakIterator.DONE));
                assertThat(breaks.preceding(here))
                        .isEqualTo(boundaries.stream()
                                .filter(at -> at < here)
                                .reduce((one, other) -> other)
                                .orElse(BreakIterator.DONE));
            }
        }
    }

    private static List<String> sentences(String text) {
        var breaks = of(text);
        var sentences = new ArrayList<String>();
        var from = breaks.first();
        for (var to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            sentences.add(text.substring(from, to));
            from = to;
        }
        return sentences;
    }

    private static BreakIterator of(String text) {
        var breaks = new SentenceBoundaries();
        breaks.setText(text);
        return breaks;
    }
}
