package interlocal.search.policy;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.search.policy.ParsedQuery.Clause;
import interlocal.search.policy.VerboseQuery.Compared;
import interlocal.search.policy.VerboseQuery.Part;
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

    private static VerboseQuery verbose(String text) {
        return plan(text).verbose().orElseThrow();
    }

    private static List<List<String>> required(String text) {
        return plan(text).required().stream().map(QueryPlanTest::texts).toList();
    }

    @Test
    void aSingleWordIsRequired() {
        assertThat(required("chief")).containsExactly(List.of("chief"));
        assertThat(plan("chief").verbose()).isEmpty();
    }

    @Test
    void ofTwoWordsOneSufficesIfNothingHasBoth() {
        assertThat(verbose("fire chief").parts())
                .containsExactly(new Part("fire", false, 1), new Part("chief", false, 1));
        assertThat(verbose("fire chief").enough()).isEqualTo(1);
        assertThat(verbose("fire chief").compared()).isEmpty();
        assertThat(required("fire chief")).isEmpty();
    }

    @Test
    void commonWordsAreLeftOutUnlessThereAreNoOthers() {
        assertThat(texts(plan("the chief").wanted())).containsExactly("chief");
        assertThat(texts(plan("the").wanted())).containsExactly("the");
        assertThat(texts(plan("tell us of plan b").wanted())).containsExactly("tell", "plan");
        assertThat(texts(plan("US b").wanted())).containsExactly("US");
        assertThat(texts(plan("b").wanted())).containsExactly("b");
        assertThat(texts(plan("連 携").wanted())).containsExactly("連", "携");
    }

    @Test
    void ofSeveralWordsEachCountsOnceForAllItsForms() {
        var verbose = verbose("Towns share a town budget");
        assertThat(verbose.parts())
                .containsExactly(
                        new Part("Towns", false, 2), new Part("share", false, 1), new Part("budget", false, 1));
        assertThat(verbose.length()).isEqualTo(4);
        assertThat(verbose.compared())
                .containsExactly(
                        new Compared("Towns", 1),
                        new Compared("share", 1),
                        new Compared("town", 1),
                        new Compared("budget", 1));
    }

    @Test
    void aPhraseAmongKeywordsAndAWordInOneFieldAreRequired() {
        var text = "how towns share \"fire chief\" title:ladder budget";
        assertThat(required(text)).containsExactly(List.of("fire chief"), List.of("ladder"));
        assertThat(verbose(text).parts()).extracting(Part::written).containsExactly("towns", "share", "budget");
    }

    @Test
    void aPhraseInALongTextIsOneOfItsWords() {
        var text = "how small towns share \"fire chief\" title:ladder budget ambulance police";
        assertThat(required(text)).containsExactly(List.of("ladder"));
        assertThat(verbose(text).parts()).contains(new Part("fire chief", true, 1));
    }

    @Test
    void fewerWordsAreAskedForLevelByLevel() {
        assertThat(VerboseQuery.levels(8)).containsExactly(8, 6, 4, 2, 1);
        assertThat(VerboseQuery.levels(3)).containsExactly(3, 2, 1);
        assertThat(VerboseQuery.levels(2)).containsExactly(2, 1);
        assertThat(VerboseQuery.levels(1)).containsExactly(1);
    }

    @Test
    void threeWordsAreLoosenedOnlyIfNothingHasThemAll() {
        assertThat(verbose("towns share budget").enough()).isEqualTo(1);
        assertThat(verbose("towns share one budget").enough()).isEqualTo(1_000);
    }

    @Test
    void thoseThatHaveAllWordsComeFirstUnlessTheTextIsLong() {
        assertThat(plan("fire chief").allFirst()).isTrue();
        assertThat(plan("towns share one fire chief now").allFirst()).isTrue();
        assertThat(plan("small towns share one fire chief now").allFirst()).isFalse();
    }

    @Test
    void whoSaysOrSaysWhatMayBeMissing() {
        assertThat(required("small fire OR police OR the towns"))
                .containsExactly(List.of("small"), List.of("fire", "police"), List.of("towns"));
        assertThat(plan("small fire OR police towns").verbose()).isEmpty();
    }

    @Test
    void anExclusionAloneAsksForSomething() {
        assertThat(plan("-fire").isEmpty()).isFalse();
        assertThat(plan("…").isEmpty()).isTrue();
    }
}
