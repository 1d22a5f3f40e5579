package interlocal.search.lucene.analysis;

import java.util.Collection;
import java.util.Iterator;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/**
 * Words in one of their forms, with frequencies and without positions, for a field that stores no positions. The index
 * adds up words with the same form.
 */
public final class BagOfWords extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final Iterator<TermFrequency> words;
    private final Function<WordForms, String> form;
    private final ToIntFunction<TermFrequency> times;

    /**
     * Takes the words that count.
     *
     * @param times how often a word counts; 0 if it does not
     */
    public BagOfWords(
            Collection<TermFrequency> words, Function<WordForms, String> form, ToIntFunction<TermFrequency> times) {
        this.words = words.iterator();
        this.form = form;
        this.times = times;
    }

    @Override
    public boolean incrementToken() {
        while (words.hasNext()) {
            var word = words.next();
            var count = times.applyAsInt(word);
            if (count > 0) {
                term.setEmpty().append(form.apply(word.forms())); // every attribute is set, so none has to be cleared
                frequency.setTermFrequency(count);
                return true;
            }
        }
        return false;
    }
}
