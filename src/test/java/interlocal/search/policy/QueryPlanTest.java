package interlocal.search.policy;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.search.policy.ParsedQuery.Clause;
import interlocal.search.policy.VerboseQuery.Compared;
import interlocal.search.policy.VerboseQuery.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class QueryPlanTest {

    /** Words without a final s, in lower case. */
    private static QueryPlan plan(String text) {
        return QueryPlan.of(
                text,
                words -> Arrays.stream(words.split("\\s+", -1))
                        .map(word -> new Token(word.toLowerCase(Locale.ROOT).replaceFirst("s$", ""), word))
                        .toList());
    }

    private static List<String> texts(List<Clause> clauses) {
        return clauses.stream().map(Clause::text).toList();
    }

    @Test
    void twoWordsAreBothRequired() {
        var plan = plan("fire chief");
        assertThat(texts(plan.required())).containsExactly("fire", "chief");
        assertThat(plan.verbose()).isEmpty();
    }

    @Test
    void commonWordsAreLeftOutUnlessThereAreNoOthers() {
        assertThat(texts(plan("the chief").wanted())).containsExactly("chief");
        assertThat(texts(plan("the").wanted())).containsExactly("the");
    }

    @Test
    void ofSeveralWordsEachCountsOnceForAllItsForms() {
        var verbose = plan("Towns share a town budget").verbose().orElseThrow();
        assertThat(verbose.words())
                .containsExactly(
                        new Word("town", "Towns", 2), new Word("share", "share", 1), new Word("budget", "budget", 1));
        assertThat(verbose.length()).isEqualTo(4);
        assertThat(verbose.compared())
                .containsExactly(
                        new Compared("Towns", 1),
                        new Compared("share", 1),
                        new Compared("town", 1),
                        new Compared("budget", 1));
    }

    @Test
    void aPhraseAndAWordInOneFieldAreRequiredOfALongerTextToo() {
        var plan = plan("how towns share \"fire chief\" title:ladder budget");
        assertThat(texts(plan.required())).containsExactly("fire chief", "ladder");
        assertThat(plan.verbose().orElseThrow().words())
                .extracting(Word::term)
                .containsExactly("town", "share", "budget");
    }

    @Test
    void fewerWordsAreAskedForLevelByLevel() {
        assertThat(plan("one two three four five six seven eight")
                        .verbose()
                        .orElseThrow()
                        .levels())
                .containsExactly(8, 6, 4, 2, 1);
        assertThat(plan("towns share budget").verbose().orElseThrow().levels()).containsExactly(3, 2, 1);
        assertThat(plan("how towns share").verbose().orElseThrow().levels()).containsExactly(2);
    }

    @Test
    void threeWordsAreLoosenedOnlyIfNothingHasThemAll() {
        assertThat(plan("towns share budget").verbose().orElseThrow().enough()).isEqualTo(1);
        assertThat(plan("towns share one budget").verbose().orElseThrow().enough())
                .isEqualTo(1_000);
    }

    @Test
    void anExclusionAloneAsksForSomething() {
        assertThat(plan("-fire").isEmpty()).isFalse();
        assertThat(plan("…").isEmpty()).isTrue();
    }
}
