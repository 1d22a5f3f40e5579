package interlocal.search;

import interlocal.search.policy.DidYouMean;

/**
 * Another spelling of a text.
 *
 * @param text the text with words replaced
 * @param exact the text as it was typed, with those words in quotes, so that they are not replaced
 */
public record Spelling(String text, String exact) {

    /** The same with one more word replaced. */
    public Spelling with(String word, String other) {
        return new Spelling(
                DidYouMean.corrected(text, word, other), DidYouMean.corrected(exact, word, "\"" + word + "\""));
    }
}
