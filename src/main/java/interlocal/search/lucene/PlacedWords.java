package interlocal.search.lucene;

import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The words of a text in order, with their places in it. */
final class PlacedWords extends GivenWords<PlacedWord> {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
    private final int length;

    /**
     * Those of a text.
     *
     * @param length of the text, in characters
     */
    PlacedWords(List<PlacedWord> words, int length) {
        super(words);
        this.length = length;
    }

    @Override
    void give(PlacedWord word) {
        term.append(word.forms().word());
        place.setOffset(word.start(), word.end());
    }

    @Override
    public void end() {
        clearAttributes();
        place.setOffset(length, length);
    }
}
