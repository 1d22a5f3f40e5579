package interlocal.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import interlocal.search.lucene.analysis.TextAnalyzer;
import interlocal.search.policy.SearchField;
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
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.ScoreMode;

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
    public Set<String> known(Collection<String> texts) {
        return texts.stream().filter(text -> known.get(text, this::isKnown)).collect(Collectors.toSet());
    }

    private boolean isKnown(String text) {
        var terms = analyzer.terms(text);
        try {
            for (var term : terms) {
                if (reader.docFreq(new Term(IndexFields.WEIGHED, term)) == 0) {
                    return false;
                }
            }
            return terms.size() == 1 || terms.size() > 1 && isPhrase(terms);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether these terms stand one after the other anywhere. */
    private boolean isPhrase(List<String> terms) throws IOException {
        var searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        for (var field : SearchField.values()) {
            var phrase = new PhraseQuery(IndexFields.of(field), terms.toArray(String[]::new));
            var weight = searcher.createWeight(searcher.rewrite(phrase), ScoreMode.COMPLETE_NO_SCORES, 1);
            for (var segment : reader.leaves()) {
                var scorer = weight.scorer(segment);
                if (scorer != null && scorer.iterator().nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    return true;
                }
            }
        }
        return false;
    }
}
