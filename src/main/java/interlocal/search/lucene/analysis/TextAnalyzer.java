package interlocal.search.lucene.analysis;

import static java.util.stream.Collectors.toSet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import interlocal.search.lucene.IndexFields;
import interlocal.search.policy.Token;
import interlocal.search.policy.Tokenizer;
import interlocal.search.policy.WordForm;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Splits texts into words, each in the {@linkplain IndexFields#form form} of its field: texts of an index with the parts
 * of compounds, questions without.
 */
public final class TextAnalyzer extends Analyzer implements Tokenizer {

    /** Stands for a field whose words come as written, and compounds with their parts. */
    private static final String INDEXED = "indexed";

    private static final int MOST_RECURRING = 5_000;
    private static final int MOST_FORMS = 100_000;

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
        var withParts = field.equals(INDEXED);
        var form = withParts ? WordForm.AS_WRITTEN : IndexFields.form(field);
        for (var step : form.steps()) {
            words = switch (step) {
                case NO_POSSESSIVE -> new EnglishPossessiveFilter(words);
                case COMPOUND -> new CompoundFilter(words, withParts);
                case LOWER_CASE -> new LowerCaseFilter(words);
                case ASCII_FOLDING -> new ASCIIFoldingFilter(words);
                case AMERICAN_SPELLING -> words; // cached together with the stem
                case KROVETZ_STEM ->
                    new WordFormFilter(words, word -> forms(word).word());
                case PORTER_STEM ->
                    new WordFormFilter(words, word -> forms(word).stem());
            };
        }
        return new TokenStreamComponents(source, words);
    }

    @Override
    protected Reader initReader(String field, Reader text) {
        return new WordCharacters(text);
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

    /** All terms of a text that recurs often, such as a word that was marked, with the parts of compounds. */
    public Set<String> everyTerm(String text) {
        return recurringRead(text).words().stream()
                .map(word -> word.forms().word())
                .collect(toSet());
    }

    /** Whether a text that recurs often, such as a label, has the terms of any of these forms, in their order. */
    public boolean holdsAny(String text, List<List<String>> forms) {
        var read = recurringRead(text);
        return forms.stream().anyMatch(read::holds);
    }

    /** The terms of a short text in a field, in order. */
    public List<String> terms(String field, String text) {
        return read(field, text, stream -> {
            var term = stream.addAttribute(CharTermAttribute.class);
            return term::toString;
        });
    }

    /** Splits a text of the index into words. */
    AnalyzedText read(String text) {
        return read(text, new HashMap<>());
    }

    /**
     * Splits a text of the index into words.
     *
     * @param known the forms of words seen before; those of others are added
     */
    AnalyzedText read(String text, Map<String, WordForms> known) {
        var words = read(INDEXED, text, stream -> {
            var term = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            var step = stream.addAttribute(PositionIncrementAttribute.class);
            return () -> new TokenSpan(
                    known.computeIfAbsent(term.toString(), this::forms),
                    place.startOffset(),
                    place.endOffset(),
                    step.getPositionIncrement() == 0);
        });
        return new AnalyzedText(words, text.length());
    }

    /** Splits a text that recurs often: a label. */
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
