package interlocal.search.lucene.analysis;

import interlocal.search.policy.Spellings;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * A word in all its forms.
 *
 * @param written as {@link interlocal.search.policy.WordForm#AS_WRITTEN}
 * @param word as {@link interlocal.search.policy.WordForm#WORD}
 * @param stem as {@link interlocal.search.policy.WordForm#STEM}
 */
public record WordForms(String written, String word, String stem) {

    private static final String WORD = "word";
    private static final String STEM = "root";

    private static final Analyzer STEMS = new Analyzer(Analyzer.PER_FIELD_REUSE_STRATEGY) {
        @Override
        protected TokenStreamComponents createComponents(String form) {
            var alone = new KeywordTokenizer();
            return new TokenStreamComponents(
                    alone, form.equals(STEM) ? new PorterStemFilter(alone) : new KStemFilter(alone));
        }
    };

    static WordForms of(String written) {
        var american = Spellings.american(written);
        return new WordForms(written, stem(WORD, american), stem(STEM, american));
    }

    /** What is written alike has the same forms. */
    @Override
    public int hashCode() {
        return written.hashCode();
    }

    private static String stem(String form, String word) {
        try (var alone = STEMS.tokenStream(form, word)) {
            alone.reset();
            alone.incrementToken();
            return alone.getAttribute(CharTermAttribute.class).toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
