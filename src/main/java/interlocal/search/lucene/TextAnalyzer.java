package interlocal.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Words by Unicode's rules, each in one of its {@linkplain WordForms forms}: in {@link IndexFields#ROOTS} its root, in
 * {@link IndexFields#AS_WRITTEN} as it is written, elsewhere the word.
 */
final class TextAnalyzer extends Analyzer {

    private static final int MOST_RECURRING = 5_000;
    private static final int MOST_FORMS = 100_000;

    private final Remembered<String, List<String>> recurring = new Remembered<>(MOST_RECURRING);
    private final Remembered<String, AnalyzedText> recurringRead = new Remembered<>(MOST_RECURRING);
    private final Remembered<String, WordForms> forms = new Remembered<>(MOST_FORMS);

    TextAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var source = new StandardTokenizer();
        var written = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(source)));
        if (IndexFields.AS_WRITTEN.contains(field)) {
            return new TokenStreamComponents(source, written);
        }
        return new TokenStreamComponents(
                source,
                new WordFormFilter(
                        written,
                        field.equals(IndexFields.ROOTS)
                                ? word -> forms(word).root()
                                : word -> forms(word).word()));
    }

    private WordForms forms(String written) {
        return forms.get(written, WordForms::of);
    }

    /** The terms of a short text, in order. */
    List<String> terms(String text) {
        return terms(IndexFields.BODY, text);
    }

    /** The terms of a text that comes again and again: a label, or a word that was marked. */
    List<String> recurring(String text) {
        return recurring.get(text, this::terms);
    }

    /** The terms that a short text has in a field, in order. */
    List<String> terms(String field, String text) {
        return read(field, text, stream -> {
            var term = stream.addAttribute(CharTermAttribute.class);
            return term::toString;
        });
    }

    /** Reads a text. */
    AnalyzedText read(String text) {
        var words = read(IndexFields.WORDS, text, stream -> {
            var term = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            return () -> new TokenSpan(forms(term.toString()), place.startOffset(), place.endOffset());
        });
        return new AnalyzedText(words, text.length());
    }

    /** Reads a text that comes again and again: a label. */
    AnalyzedText recurringRead(String text) {
        return recurringRead.get(text, this::read);
    }

    private <T> List<T> read(String field, String text, Function<TokenStream, Supplier<T>> reading) {
        var read = new ArrayList<T>();
        try (var stream = tokenStream(field, text)) {
            var word = reading.apply(stream);
            stream.reset();
            while (stream.incrementToken()) {
                read.add(word.get());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return read;
    }
}
