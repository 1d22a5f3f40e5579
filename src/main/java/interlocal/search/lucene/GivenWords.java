package interlocal.search.lucene;

import java.util.Iterator;
import org.apache.lucene.analysis.TokenStream;

/**
 * Words that were read before, for a field to take one after the other.
 *
 * @param <W> what is known of a word
 */
abstract class GivenWords<W> extends TokenStream {

    private final Iterator<W> words;

    GivenWords(Iterable<W> words) {
        this.words = words.iterator();
    }

    /** Sets the attributes, which are clear, to those of a word. */
    abstract void give(W word);

    @Override
    public final boolean incrementToken() {
        if (!words.hasNext()) {
            return false;
        }
        clearAttributes();
        give(words.next());
        return true;
    }
}
