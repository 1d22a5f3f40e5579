package interlocal.search.lucene;

import interlocal.search.Spelling;
import interlocal.search.lucene.analysis.TextAnalyzer;
import interlocal.search.policy.DidYouMean;
import interlocal.search.policy.ParsedQuery;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;

/** Corrects words that no record has, by the rules of {@link DidYouMean}. */
final class SpellingCorrector {

    private final IndexReader reader;
    private final TextAnalyzer analyzer;

    SpellingCorrector(IndexReader reader, TextAnalyzer analyzer) {
        this.reader = reader;
        this.analyzer = analyzer;
    }

    Optional<Spelling> better(String text) throws IOException {
        var better = new Spelling(text, text);
        var unknown = new HashSet<String>();
        for (var part : ParsedQuery.parse(text).wanted()) {
            var terms = analyzer.terms(IndexFields.WORDS, part.text());
            if (!part.phrase()
                    && !part.common()
                    && terms.size() == 1
                    && isUnknown(terms.getFirst())
                    && unknown.add(part.text())
                    && unknown.size() <= DidYouMean.MOST_WORDS) {
                var likest = likest(terms.getFirst());
                if (likest.isPresent()) {
                    better = better.with(part.text(), likest.get());
                }
            }
        }
        return Optional.of(better).filter(other -> !other.text().equals(text));
    }

    private boolean isUnknown(String word) throws IOException {
        return word.length() >= DidYouMean.SHORTEST
                && word.length() <= DidYouMean.LONGEST
                && reader.docFreq(new Term(IndexFields.WORDS, word)) == 0;
    }

    private Optional<String> likest(String word) throws IOException {
        var checker = new DirectSpellChecker();
        checker.setMaxEdits(DidYouMean.mostEdits(word));
        checker.setMinPrefix(DidYouMean.SAME_PREFIX);
        checker.setMinQueryLength(DidYouMean.SHORTEST);
        checker.setAccuracy(DidYouMean.LEAST_SIMILAR);
        var candidates = checker.suggestSimilar(
                new Term(IndexFields.WORDS, word),
                DidYouMean.CANDIDATES,
                reader,
                SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
        return Arrays.stream(candidates)
                .map(candidate -> candidate.string)
                .filter(DidYouMean::mayBeMeant)
                .findFirst();
    }
}
