package interlocal.ui.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.content.Slug;
import interlocal.meeting.protocol.Command;
import interlocal.meeting.protocol.QuestionRound;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTextTest {

    private static final Slug COSTS = Slug.parse("costs").orElseThrow();
    private static final Slug UNIONS = Slug.parse("unions").orElseThrow();

    @Test
    void anAnswerNamesItsRoundAndGrade() {
        assertThat(CommandText.parse("answer costs.2 3")).contains(new Command.Answer(new QuestionRound(COSTS, 2), 3));
    }

    @Test
    void gradeZeroTakesAnAnswerBack() {
        assertThat(CommandText.parse("answer costs.1 0"))
                .contains(new Command.Answer(new QuestionRound(COSTS, 1), null));
    }

    @Test
    void severalRoundsAreRevealedAtOnce() {
        assertThat(CommandText.parse("reveal costs.1 unions.2"))
                .contains(new Command.Reveal(Set.of(new QuestionRound(COSTS, 1), new QuestionRound(UNIONS, 2))));
    }

    @Test
    void aNoteKeepsItsSpacesAndLines() {
        assertThat(CommandText.parse("note costs Who  pays?\nWe do."))
                .contains(new Command.WriteNote(COSTS, "Who  pays?\nWe do."));
    }

    @Test
    void theDoorIsShutAndOpened() {
        assertThat(CommandText.parse("shut")).contains(new Command.Door(true));
        assertThat(CommandText.parse("admit")).contains(new Command.Door(false));
    }

    @Test
    void aVersionMayBeLarge() {
        assertThat(CommandText.parse("close 12345678901")).contains(new Command.Close(12_345_678_901L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "answer",
                "answer costs",
                "answer costs.1",
                "answer costs.1 x",
                "answer .1 2",
                "answer costs.99999999999 2",
                "reveal",
                "reveal costs",
                "reveal costs.1 ",
                "reveal costs.1 Unions.2",
                "note",
                "erase -1",
                "erase 99999999999",
                "remove 9999999999999999999999",
                "close",
                "open",
                "lock\n"
            })
    void whatNoPageWritesIsNone(String text) {
        assertThat(CommandText.parse(text)).isEmpty();
    }
}
