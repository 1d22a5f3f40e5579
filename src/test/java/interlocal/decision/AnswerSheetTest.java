package interlocal.decision;

import static interlocal.decision.GeneratedModels.SMALL;
import static interlocal.decision.GeneratedModels.answers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interlocal.content.Slug;
import interlocal.vocabulary.Term;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerSheetTest {

    private static final Slug KEY = new Slug("model");

    @Test
    void aSheetIsReadBackFromItsText() {
        var sheet = new AnswerSheet(
                KEY,
                "2026-11-22, second",
                answers("size=3 trust=1 market=3"),
                new Term("public-safety/fire"),
                List.of(new Term("canada/alberta"), new Term("canada")));
        assertThat(sheet.text())
                .isEqualTo("model=model&version=2026-11-22%2C%20second&1=trust&3=market.size"
                        + "&service=public-safety/fire&place=canada/alberta&place=canada");
        assertThat(AnswerSheet.parse(sheet.text())).isEqualTo(sheet);
    }

    @Test
    void anEmptySheetIsAnEmptyText() {
        var empty = new AnswerSheet(null, "", Answers.NONE, null, List.of());
        assertThat(empty.text()).isEmpty();
        assertThat(AnswerSheet.parse("")).isEqualTo(empty);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&&==&1&1=&1=...&=3",
                "4=size&0=trust&1=SIZE",
                "version=%zz&place=&place=//&service=%",
                "model=../etc&1=%00",
                "q=<script>"
            })
    void malformedPartsAreIgnored(String text) {
        assertThat(AnswerSheet.parse(text).answers().isEmpty()).isTrue();
        assertThat(AnswerSheet.parse(text).places()).isEmpty();
    }

    @Test
    void theFirstOfTwoAnswersCounts() {
        assertThat(AnswerSheet.parse("3=size&1=size.trust&1=market").answers()).isEqualTo(answers("size=1 trust=1"));
    }

    @Test
    void parsingNeverFails() {
        var random = new Random(5);
        for (var i = 0; i < 5_000; i++) {
            var text = new StringBuilder();
            for (var length = random.nextInt(60); length > 0; length--) {
                text.append("123&=.%aA-/ \u0000place\uD800".charAt(random.nextInt(19)));
            }
            assertThat(AnswerSheet.parse(text.toString())).isNotNull();
        }
        assertThat(AnswerSheet.parse("1=" + "size.".repeat(10_000)).answers().isEmpty())
                .isTrue();
    }

    @Test
    void answersThatNoLongerFitAreListed() {
        var old = new AnswerSheet(KEY, "0", answers("size=3 climate=1"), null, List.of());
        var fitted = old.fit(KEY, SMALL);
        assertThat(fitted.answers()).isEqualTo(answers("size=3"));
        assertThat(fitted.gone()).containsExactly(new Slug("climate"));
        assertThat(fitted.otherVersion()).isTrue();
        assertThat(fitted.otherModel()).isFalse();
        assertThat(old.fit(new Slug("health"), SMALL).otherModel()).isTrue();
    }

    @Test
    void aCurrentSheetFitsCompletely() {
        var now = new AnswerSheet(KEY, SMALL.version(), answers("size=3"), null, List.of());
        assertThat(now.fit(KEY, SMALL)).isEqualTo(new AnswerSheet.Fitted(answers("size=3"), List.of(), false, false));
    }

    @Test
    void answersMustBeGrades() {
        assertThatThrownBy(() -> new Answers(Map.of(KEY, 4))).isInstanceOf(IllegalArgumentException.class);
        assertThat(answers("size=3").with(new Slug("size"), 1).without(new Slug("trust")))
                .isEqualTo(answers("size=1"));
        assertThat(answers("size=3").without(new Slug("size"))).isEqualTo(Answers.NONE);
    }
}
