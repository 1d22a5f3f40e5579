package interlocal.search.lucene;

import interlocal.search.ParsedQuery;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;

/** Words of the index that are most like words it lacks: at most two letters changed, the first kept. */
final class SpellingCorrector {

    private static final int MOST_EDITS = 2;
    private static final int LONG = 7;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 20;
    private static final int CANDIDATES = 5;

    /** One letter of four may differ, two of seven. */
    private static final float ALIKE = 0.7f;

    /** Looking for one costs a walk through the words of the index. */
    private static final int MOST_WORDS = 3;

    private final IndexReader reader;
    private final TextAnalyzer analyzer;

    SpellingCorrector(IndexReader reader, TextAnalyzer analyzer) {
        this.reader = reader;
        this.analyzer = analyzer;
    }

    Optional<String> better(String text) throws IOException {
        var better = text;
        var lookedFor = 0;
        for (var part : ParsedQuery.parse(text).wanted()) {
            var terms = analyzer.terms(IndexFields.WORDS, part.text());
            if (!part.phrase() && terms.size() == 1 && isUnknown(terms.getFirst()) && lookedFor++ < MOST_WORDS) {
                var likest = likest(terms.getFirst());
                if (likest.isPresent()) {
                    better = replaced(better, part.text(), likest.get());
                }
            }
        }
        return Optional.of(better).filter(other -> !other.equals(text));
    }

    private boolean isUnknown(String word) throws IOException {
        return word.length() >= SHORTEST
                && word.length() <= LONGEST
                && reader.docFreq(new Term(IndexFields.WORDS, word)) == 0;
    }

    private Optional<String> likest(String word) throws IOException {
        var checker = new DirectSpellChecker();
        checker.setMaxEdits(word.length() < LONG ? 1 : MOST_EDITS);
        checker.setMinQueryLength(SHORTEST);
        checker.setAccuracy(ALIKE);
        var candidates = checker.suggestSimilar(
                new Term(IndexFields.WORDS, word), CANDIDATES, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
        return Arrays.stream(candidates)
                .map(candidate -> candidate.string)
                .filter(candidate -> !ParsedQuery.isCommon(candidate))
                .findFirst();
    }

    private static String replaced(String text, String word, String other) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
                .matcher(text)
                .replaceFirst(Matcher.quoteReplacement(other));
    }
}
