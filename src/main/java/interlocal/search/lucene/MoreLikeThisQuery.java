package interlocal.search.lucene;

import interlocal.search.Card;
import interlocal.search.MoreLikeThis;
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
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Finds what is like a record: by its terms, each as telling as it is rare, log(records / records with it), and by the
 * rarest words of its title and summary, scored by BM25 where they stand in another's.
 */
final class MoreLikeThisQuery {

    private static final int MOST_WORDS = 12;
    private static final int SHORTEST = 3;
    private static final float OF_A_TERM = 2f;

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
                query.add(weighed(new ConstantScoreQuery(new TermQuery(wanted)), rarity(wanted)), Occur.SHOULD);
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

    private static Query weighed(Query query, float rarity) {
        return new BoostQuery(query, OF_A_TERM * rarity);
    }

    private float rarity(Term term) throws IOException {
        return (float) Math.log((reader.numDocs() + 1.0) / (reader.docFreq(term) + 1.0) + 1);
    }

    /** The words that fewest records have, and at least one other. */
    private List<String> telling(String text) throws IOException {
        var words = new ArrayList<Word>();
        for (var word : analyzer.terms(text).stream().distinct().toList()) {
            var records = reader.docFreq(new Term(IndexFields.BODY, word));
            if (word.length() >= SHORTEST && records > 1) {
                words.add(new Word(word, records));
            }
        }
        return words.stream()
                .sorted(Comparator.comparingInt(Word::records))
                .limit(MOST_WORDS)
                .map(Word::text)
                .toList();
    }

    private record Word(String text, int records) {}
}
