package interlocal.search.lucene;

import interlocal.search.Card;
import interlocal.search.policy.TitleCompletion;
import interlocal.search.policy.TitleKey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Finds titles by {@link TitleCompletion}. */
final class TitleSuggester {

    private TitleSuggester() {}

    /**
     * The cards of the titles.
     *
     * @param words the words of the text, as they are written
     */
    static List<Card> cards(IndexReader reader, String text, List<String> words, int most) throws IOException {
        var query = new BooleanQuery.Builder();
        if (words.size() > 1) {
            TitleKey.of(text).ifPresent(key -> query.add(beginWith(key), Occur.SHOULD));
        }
        if (!words.isEmpty() && words.size() <= TitleCompletion.MOST_WORDS) {
            var readings = TitleCompletion.readings(words).stream()
                    .map(TitleSuggester::haveAll)
                    .toList();
            query.add(new DisjunctionMaxQuery(readings, 0), Occur.SHOULD);
        }
        var either = query.build();
        return either.clauses().isEmpty() ? List.of() : cards(reader, either, most);
    }

    private static Query beginWith(String key) {
        return new BoostQuery(
                new ConstantScoreQuery(new PrefixQuery(new Term(IndexFields.WHOLE_TITLE, key))),
                TitleCompletion.BEGINNING);
    }

    private static Query haveAll(List<String> words) {
        var last = new Term(IndexFields.TITLE_WORDS, words.getLast());
        var query = new BooleanQuery.Builder().add(new PrefixQuery(last), Occur.MUST);
        query.add(new TermQuery(last), Occur.SHOULD); // a finished word ranks first
        for (var word : words.subList(0, words.size() - 1)) {
            query.add(new TermQuery(new Term(IndexFields.TITLE_WORDS, word)), Occur.MUST);
        }
        return query.build();
    }

    private static List<Card> cards(IndexReader reader, Query query, int most) throws IOException {
        var cards = new ArrayList<Card>();
        for (var hit : new IndexSearcher(reader).search(query, most).scoreDocs) {
            cards.add(IndexDocument.card(reader, hit.doc));
        }
        return cards;
    }
}
