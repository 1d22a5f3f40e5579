package interlocal.search.lucene.analysis;

import interlocal.search.policy.Compound;
import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Joins {@linkplain Compound compounds}, and may give their parts at the same place. */
final class CompoundFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final boolean withParts;
    private Iterator<String> parts = Collections.emptyIterator();

    CompoundFilter(TokenStream words, boolean withParts) {
        super(words);
        this.withParts = withParts;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (parts.hasNext()) {
            term.setEmpty().append(parts.next());
            step.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (Compound.isPossible(term)) {
            split(term.toString());
        }
        return true;
    }

    private void split(String word) {
        var joined = Compound.joined(word);
        if (withParts) {
            var found = Compound.parts(word);
            found.remove(joined);
            parts = found.iterator();
        }
        term.setEmpty().append(joined);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        parts = Collections.emptyIterator();
    }
}
