package interlocal.search.lucene;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The words of a text in order, with their places in it. */
final class PlacedWords extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
    private final Iterator<PlacedWord> words;
    private final int length;

    /**
     * Those of a text.
     *
     * @param length of the text, in characters
     */
    PlacedWords(List<PlacedWord> words, int length) {
        this.words = words.iterator();
        this.length = length;
    }

    @Override
    public boolean incrementToken() {
        if (!words.hasNext()) {
            return false;
        }
        clearAttributes();
        var next = words.next();
        term.append(next.forms().word());
        place.setOffset(next.start(), next.end());
        return true;
    }

    @Override
    public void end() {
        clearAttributes();
        place.setOffset(length, length);
    }
}
