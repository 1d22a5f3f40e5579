package interlocal.search.lucene.analysis;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Puts each word into one of its {@linkplain WordForms forms}. */
final class WordFormFilter extends TokenFilter {

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final UnaryOperator<String> form;

    WordFormFilter(TokenStream words, UnaryOperator<String> form) {
        super(words);
        this.form = form;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        var found = form.apply(word.toString());
        word.setEmpty().append(found);
        return true;
    }
}
