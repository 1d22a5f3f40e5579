package interlocal.search.policy;

import static interlocal.search.policy.WordForm.Step.AMERICAN_SPELLING;
import static interlocal.search.policy.WordForm.Step.ASCII_FOLDING;
import static interlocal.search.policy.WordForm.Step.KROVETZ_STEM;
import static interlocal.search.policy.WordForm.Step.LOWER_CASE;
import static interlocal.search.policy.WordForm.Step.NO_POSSESSIVE;
import static interlocal.search.policy.WordForm.Step.PORTER_STEM;

import java.util.List;

/**
 * The forms in which words are compared. Texts are split into words by Unicode's rules (UAX 29); each step changes what
 * the one before it made.
 */
public enum WordForm {
    /** For titles while they are typed, and for spelling. */
    AS_WRITTEN(NO_POSSESSIVE, LOWER_CASE, ASCII_FOLDING),

    /** What finds records. */
    WORD(NO_POSSESSIVE, LOWER_CASE, ASCII_FOLDING, AMERICAN_SPELLING, KROVETZ_STEM),

    /** What longer texts are compared by besides: the order, not what is found. */
    STEM(NO_POSSESSIVE, LOWER_CASE, ASCII_FOLDING, AMERICAN_SPELLING, PORTER_STEM);

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Step> steps;

    WordForm(Step... steps) {
        this.steps = List.of(steps);
    }

    /** One change of a word. */
    public enum Step {
        /** Without {@code 's} at its end. */
        NO_POSSESSIVE,
        LOWER_CASE,
        /** Without accents. */
        ASCII_FOLDING,
        /** As {@link Spellings} has it. */
        AMERICAN_SPELLING,
        /**
         * Without its ending if a known English word is left (Krovetz, Viewing morphology as an inference process, 1993),
         * so that words of other languages and names stay as they are.
         */
        KROVETZ_STEM,
        /** With more taken off (Porter, An algorithm for suffix stripping, 1980). */
        PORTER_STEM
    }

    public List<Step> steps() {
        return steps;
    }
}
