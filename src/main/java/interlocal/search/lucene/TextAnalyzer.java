package interlocal.search.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Words by Unicode's rules, without case, accents and English endings, in American {@linkplain SpellingFilter spelling}. The stemmer takes off an ending only if a known
 * English word is left (Krovetz, Viewing morphology as an inference process, 1993), so words of other languages and
 * names stay as they are. In {@link Fields#ROOTS} more is taken off (Porter, An algorithm for suffix stripping, 1980),
 * in {@link Fields#AS_WRITTEN} no ending.
 */
final class TextAnalyzer extends Analyzer {

    /** Far apart, so that no phrase reaches from one value of a field into the next. */
    private static final int GAP = 100;

    private static final int MOST_RECURRING = 5_000;

    private final Remembered<String, List<String>> recurring = new Remembered<>(MOST_RECURRING);

    TextAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var source = new StandardTokenizer();
        var folded = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(source)));
        if (Fields.AS_WRITTEN.contains(field)) {
            return new TokenStreamComponents(source, folded);
        }
        var words = new SpellingFilter(folded);
        return new TokenStreamComponents(
                source, field.equals(Fields.ROOTS) ? new PorterStemFilter(words) : new KStemFilter(words));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }

    /** The terms of a short text, in order. */
    List<String> terms(String text) {
        return terms(Fields.BODY, text);
    }

    /** The terms of a text that comes again and again: a label, or a word that was marked. */
    List<String> recurring(String text) {
        return recurring.get(text, this::terms);
    }

    /** The terms that a short text has in a field, in order. */
    List<String> terms(String field, String text) {
        var terms = new ArrayList<String>();
        try (var stream = tokenStream(field, new StringReader(text))) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return terms;
    }
}
