package interlocal.search.lucene.highlight;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.uhighlight.OffsetsEnum;
import org.apache.lucene.search.uhighlight.PostingsOffsetStrategy;
import org.apache.lucene.search.uhighlight.UHComponents;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Where words stand in a field: looked up once in a segment, whose rows are asked for in order, instead of for each row. */
final class TermOccurrences extends PostingsOffsetStrategy {

    private final List<OccurringWord> words = new ArrayList<>();
    private @Nullable Terms segment;

    TermOccurrences(UHComponents components) {
        super(components);
    }

    private record OccurringWord(BytesRef word, PostingsEnum rows) {}

    @Override
    protected void createOffsetsEnumsForTerms(BytesRef[] wanted, Terms terms, int row, List<OffsetsEnum> found)
            throws IOException {
        if (!terms.equals(segment)) {
            segment = terms;
            lookUp(wanted, terms);
        }
        for (var word : words) {
            var rows = word.rows();
            if (rows.docID() < row) {
                rows.advance(row);
            }
            if (rows.docID() == row) {
                found.add(new OffsetsEnum.OfPostings(word.word(), rows));
            }
        }
    }

    private void lookUp(BytesRef[] wanted, Terms terms) throws IOException {
        words.clear();
        var each = terms.iterator();
        for (var word : wanted) {
            if (each.seekExact(word)) {
                words.add(new OccurringWord(word, Objects.requireNonNull(each.postings(null, PostingsEnum.OFFSETS))));
            }
        }
    }
}
