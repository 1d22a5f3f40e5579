package interlocal.search.policy;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.search.policy.Snippet.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SnippetTest {

    /** The snippet of a text whose matches stand in brackets, itself with brackets. */
    private static String passage(String bracketed) {
        var text = new StringBuilder();
        var matches = new ArrayList<Match>();
        var start = 0;
        for (var at = 0; at < bracketed.length(); at++) {
            switch (bracketed.charAt(at)) {
                case '[' -> start = text.length();
                case ']' -> matches.add(new Match(start, text.length()));
                default -> text.append(bracketed.charAt(at));
            }
        }
        matches.removeIf(match -> match.start() == match.end());
        return Snippet.of(text.toString(), matches).orElseThrow().runs().stream()
                .map(run -> run.marked() ? "[" + run.text() + "]" : run.text())
                .collect(Collectors.joining());
    }

    @Test
    void isWhereMostDifferentWordsStandTogether() {
        var filler = "Nothing of it. ".repeat(40);
        assertThat(passage("[Fire] and [fire]. " + filler + "Of [fire] and [water]. " + filler))
                .contains("Of [fire] and [water].")
                .doesNotContain("[Fire]");
    }

    @Test
    void isAShortTextAsItIs() {
        assertThat(passage("The [fire]  chief")).isEqualTo("The [fire] chief");
    }

    @Test
    void isOfOneParagraphIfThatSaysEnough() {
        var paragraph = "A long paragraph about [fire] that says quite enough of it for a reader.";
        assertThat(passage("Heading\n\n" + paragraph + "\n\nAnother " + "word ".repeat(80)))
                .isEqualTo(paragraph);
    }

    @Test
    void isNoneWhereNothingMatched() {
        assertThat(Snippet.of("Fire", List.of())).isEmpty();
    }

    @Test
    void isOfBoundedLengthAndOfTheTextWhateverTheText() {
        var random = new Random(7);
        for (var i = 0; i < 3_000; i++) {
            var text = random.ints(1 + random.nextInt(900), 0, 12)
                    .mapToObj(n -> switch (n) {
                        case 0 -> "[fire]";
                        case 1 -> ". ";
                        case 2 -> "\n\n";
                        case 3 -> "[]";
                        case 4 -> " ";
                        default -> "word" + n + (random.nextInt(3) == 0 ? "" : " ");
                    })
                    .collect(Collectors.joining());
            if (text.contains("[fire]")) {
                var passage = passage(text + " [fire]");
                assertThat(passage).contains("[fire]");
                assertThat(passage.replaceAll("[\\[\\]]", "").length()).isLessThanOrEqualTo(700);
            }
        }
    }
}
