package interlocal.search.lucene.analysis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import interlocal.search.lucene.IndexFields;
import interlocal.search.policy.Token;
import interlocal.search.policy.Tokenizer;
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

/** Splits texts into words, each in the {@linkplain IndexFields#form form} that a field has. */
public final class TextAnalyzer extends Analyzer implements Tokenizer {

    private static final int MOST_RECURRING = 5_000;
    private static final int MOST_FORMS = 100_000;

    private final Cache<String, List<String>> recurring = cache(MOST_RECURRING);
    private final Cache<String, AnalyzedText> recurringRead = cache(MOST_RECURRING);
    private final Cache<String, WordForms> forms = cache(MOST_FORMS);

    public TextAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    private static <K, V> Cache<K, V> cache(int most) {
        return Caffeine.newBuilder().maximumSize(most).build();
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var source = new StandardTokenizer();
        TokenStream words = source;
        for (var step : IndexFields.form(field).steps()) {
            words = switch (step) {
                case NO_POSSESSIVE -> new EnglishPossessiveFilter(words);
                case LOWER_CASE -> new LowerCaseFilter(words);
                case ASCII_FOLDING -> new ASCIIFoldingFilter(words);
                case AMERICAN_SPELLING -> words; // remembered together with the stem
                case KROVETZ_STEM ->
                    new WordFormFilter(words, word -> forms(word).word());
                case PORTER_STEM ->
                    new WordFormFilter(words, word -> forms(word).stem());
            };
        }
        return new TokenStreamComponents(source, words);
    }

    private WordForms forms(String written) {
        return forms.get(written, WordForms::of);
    }

    /** The terms of a short text, in order. */
    public List<String> terms(String text) {
        return terms(IndexFields.BODY, text);
    }

    @Override
    public List<Token> tokens(String text) {
        return read(IndexFields.BODY, text, stream -> {
            var term = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            return () -> new Token(term.toString(), text.substring(place.startOffset(), place.endOffset()));
        });
    }

    /** The terms of a text that comes again and again: a label, or a word that was marked. */
    public List<String> recurring(String text) {
        return recurring.get(text, this::terms);
    }

    /** The terms that a short text has in a field, in order. */
    public List<String> terms(String field, String text) {
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
