package interlocal.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import interlocal.search.lucene.analysis.TextAnalyzer;
import interlocal.search.policy.Token;
import interlocal.search.policy.Tokenizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** The words of one state of the index. */
record IndexWords(IndexReader reader, TextAnalyzer analyzer, Cache<String, Boolean> known) implements Tokenizer {

    private static final int MOST = 20_000;

    /** Remembers which words the index has, for as long as its state lives. */
    static Cache<String, Boolean> memory() {
        return Caffeine.newBuilder().maximumSize(MOST).build();
    }

    @Override
    public List<Token> tokens(String text) {
        return analyzer.tokens(text);
    }

    @Override
    public Set<String> known(Collection<String> words) {
        return words.stream().filter(word -> known.get(word, this::isKnown)).collect(Collectors.toSet());
    }

    private boolean isKnown(String word) {
        var terms = analyzer.terms(word);
        try {
            return terms.size() == 1 && reader.docFreq(new Term(IndexFields.WEIGHED, terms.getFirst())) > 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
