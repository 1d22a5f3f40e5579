package interlocal.search.lucene;

import interlocal.search.Card;
import interlocal.search.MoreLikeThis;
import interlocal.search.lucene.analysis.TextAnalyzer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/** Finds records similar to a record, by the rules of {@link MoreLikeThis}. */
final class MoreLikeThisQuery {

    private final IndexReader reader;
    private final TextAnalyzer analyzer;

    MoreLikeThisQuery(IndexReader reader, TextAnalyzer analyzer) {
        this.reader = reader;
        this.analyzer = analyzer;
    }

    List<Card> cards(MoreLikeThis likeness, int most) throws IOException {
        var query = new BooleanQuery.Builder();
        for (var facet : likeness.terms().entrySet()) {
            for (var term : facet.getValue()) {
                var wanted = new Term(IndexFields.facet(facet.getKey()), term.path());
                var score = MoreLikeThis.termScore(reader.numDocs(), reader.docFreq(wanted));
                query.add(new BoostQuery(new ConstantScoreQuery(new TermQuery(wanted)), score), Occur.SHOULD);
            }
        }
        for (var word : telling(likeness.text())) {
            query.add(new TermQuery(new Term(IndexFields.TITLE, word)), Occur.SHOULD);
            query.add(new TermQuery(new Term(IndexFields.SUMMARY, word)), Occur.SHOULD);
        }
        query.add(new TermQuery(new Term(IndexFields.SLUG, likeness.self().text())), Occur.MUST_NOT);
        var cards = new ArrayList<Card>();
        for (var hit : new IndexSearcher(reader).search(query.build(), most).scoreDocs) {
            cards.add(IndexDocument.card(reader, hit.doc));
        }
        return cards;
    }

    /** The rarest words of a text. */
    private List<String> telling(String text) throws IOException {
        var words = new ArrayList<TellingWord>();
        for (var word : analyzer.terms(text).stream().distinct().toList()) {
            var records = reader.docFreq(new Term(IndexFields.BODY, word));
            if (word.length() >= MoreLikeThis.SHORTEST_WORD && records >= MoreLikeThis.FEWEST_RECORDS) {
                words.add(new TellingWord(word, records));
            }
        }
        return words.stream()
                .sorted(Comparator.comparingInt(TellingWord::records))
                .limit(MoreLikeThis.MOST_WORDS)
                .map(TellingWord::text)
                .toList();
    }

    private record TellingWord(String text, int records) {}
}
