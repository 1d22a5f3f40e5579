package interlocal.search.lucene.analysis;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The words of texts already split, in order, with their positions. */
public final class TokenSpans extends TokenStream {

    /** The distance between texts, so large that no phrase reaches from one into the next. */
    private static final int GAP = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<AnalyzedText> texts;
    private int text;
    private int word;
    private int begin;
    private int apart;

    public TokenSpans(List<AnalyzedText> texts) {
        this.texts = texts;
    }

    @Override
    public boolean incrementToken() {
        for (; text < texts.size(); nextText()) {
            var words = texts.get(text).words();
            if (word < words.size()) {
                give(words.get(word++));
                return true;
            }
        }
        return false;
    }

    @Override
    public void end() throws IOException {
        super.end();
        var end = Math.max(0, begin - 1);
        place.setOffset(end, end);
    }

    private void nextText() {
        begin += texts.get(text++).length() + 1;
        apart += GAP;
        word = 0;
    }

    /** Sets every attribute, so that none has to be cleared before. */
    private void give(TokenSpan placed) {
        term.setEmpty().append(placed.forms().word());
        place.setOffset(begin + placed.start(), begin + placed.end());
        step.setPositionIncrement(placed.beside() ? 0 : 1 + apart);
        apart = 0;
    }
}
