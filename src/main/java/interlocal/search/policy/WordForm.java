package interlocal.search.policy;

import static interlocal.search.policy.WordForm.Step.AMERICAN_SPELLING;
import static interlocal.search.policy.WordForm.Step.ASCII_FOLDING;
import static interlocal.search.policy.WordForm.Step.COMPOUND;
import static interlocal.search.policy.WordForm.Step.KROVETZ_STEM;
import static interlocal.search.policy.WordForm.Step.LOWER_CASE;
import static interlocal.search.policy.WordForm.Step.NO_POSSESSIVE;
import static interlocal.search.policy.WordForm.Step.PORTER_STEM;

import java.util.List;

/**
 * The forms in which words are compared. Texts are split into words by Unicode's rules (UAX 29), after the rules of
 * {@link Characters} were applied. Each step changes the result of the step before it.
 */
public enum WordForm {
    /** For suggesting titles and correcting spelling. */
    AS_WRITTEN(NO_POSSESSIVE, COMPOUND, LOWER_CASE, ASCII_FOLDING),

    /** For finding records. */
    WORD(NO_POSSESSIVE, COMPOUND, LOWER_CASE, ASCII_FOLDING, AMERICAN_SPELLING, KROVETZ_STEM),

    /** For ranking by longer texts: it affects the order, not what is found. */
    STEM(NO_POSSESSIVE, COMPOUND, LOWER_CASE, ASCII_FOLDING, AMERICAN_SPELLING, PORTER_STEM);

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Step> steps;

    WordForm(Step... steps) {
        this.steps = List.of(steps);
    }

    /** One change of a word. */
    public enum Step {
        /** Removes {@code 's} at the end. */
        NO_POSSESSIVE,
        /** Joins a {@link Compound}; in an index, its parts are at the same place. */
        COMPOUND,
        LOWER_CASE,
        /** Removes accents. */
        ASCII_FOLDING,
        /** Applies {@link Spellings}. */
        AMERICAN_SPELLING,
        /**
         * Removes the ending if a known English word is left (Krovetz, Viewing morphology as an inference process,
         * 1993), so that names and words of other languages stay as they are.
         */
        KROVETZ_STEM,
        /** Removes more (Porter, An algorithm for suffix stripping, 1980). */
        PORTER_STEM
    }

    public List<Step> steps() {
        return steps;
    }
}
