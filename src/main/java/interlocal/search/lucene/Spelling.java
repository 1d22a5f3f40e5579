package interlocal.search.lucene;

import interlocal.search.Words;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;

/** Words of the index that are most like words it lacks: at most two letters changed, the first kept. */
final class Spelling {

    private static final int MOST_EDITS = 2;
    private static final int SHORTEST = 4;
    private static final int CANDIDATES = 5;

    private final IndexReader reader;
    private final TextAnalyzer analyzer;

    Spelling(IndexReader reader, TextAnalyzer analyzer) {
        this.reader = reader;
        this.analyzer = analyzer;
    }

    Optional<String> better(String text) throws IOException {
        var better = text;
        for (var part : Words.parse(text).wanted()) {
            var terms = analyzer.terms(Fields.WORDS, part.text());
            if (!part.phrase() && terms.size() == 1) {
                var likest = likest(terms.getFirst());
                if (likest.isPresent()) {
                    better = replaced(better, part.text(), likest.get());
                }
            }
        }
        return Optional.of(better).filter(other -> !other.equals(text));
    }

    private Optional<String> likest(String word) throws IOException {
        var term = new Term(Fields.WORDS, word);
        if (word.length() < SHORTEST || reader.docFreq(term) > 0) {
            return Optional.empty();
        }
        var checker = new DirectSpellChecker();
        checker.setMaxEdits(MOST_EDITS);
        checker.setMinQueryLength(SHORTEST);
        var candidates = checker.suggestSimilar(term, CANDIDATES, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
        return candidates.length == 0 ? Optional.empty() : Optional.of(candidates[0].string);
    }

    private static String replaced(String text, String word, String other) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
                .matcher(text)
                .replaceFirst(Matcher.quoteReplacement(other));
    }
}
