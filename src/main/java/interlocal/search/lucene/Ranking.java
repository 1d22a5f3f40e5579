package interlocal.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;

/**
 * Puts the matches of prose in order: those that have all of it come first, and the best {@value #RESCORED} are put in
 * order once more by what the very best have in common.
 *
 * @param matching what matches, as {@code text} has it
 * @param text not without prose
 */
record Ranking(IndexSearcher searcher, Query matching, TextQuery text) {

    private static final int RESCORED = 1_000;

    /** The best of what a query lets through, by their scores. */
    List<FieldDoc> best(Within within, int most) throws IOException {
        var prose = text.prose().orElseThrow();
        var ranked = sorted(within.query(prose(prose)), Math.max(most, RESCORED));
        var feedback = new Feedback(searcher).on(ranked, prose.feedback());
        var rescored = rescored(ranked.subList(0, Math.min(RESCORED, ranked.size())), standing(feedback));
        return Stream.concat(rescored.stream(), ranked.stream().skip(RESCORED))
                .limit(most)
                .toList();
    }

    /** Lets through what a request does not narrow away. */
    interface Within {
        Query query(Query query);
    }

    /** What prose scores before feedback. */
    Query prose(Prose prose) {
        var words = new BooleanQuery.Builder()
                .add(matching, Occur.MUST)
                .add(prose.likeness(), Occur.SHOULD)
                .build();
        return new BooleanQuery.Builder()
                .add(standing(words), Occur.MUST)
                .add(Prose.complete(text.levels()), Occur.SHOULD)
                .build();
    }

    /** What words score, multiplied by the {@linkplain interlocal.search.Standing standing} of the record. */
    static Query standing(Query words) {
        return FunctionScoreQuery.boostByValue(words, DoubleValuesSource.fromDoubleField(Fields.STANDING));
    }

    private List<FieldDoc> sorted(Query query, int most) throws IOException {
        return Matches.rows(searcher.search(query, new TopFieldCollectorManager(Fields.RELEVANCE, most, most)));
    }

    /** Where both scores together are equal, the first order stays. */
    private List<FieldDoc> rescored(List<FieldDoc> ranked, Query more) throws IOException {
        var first = ranked.stream()
                .map(row -> new ScoreDoc(row.doc, score(row), row.shardIndex))
                .toArray(ScoreDoc[]::new);
        var sums = new HashMap<Integer, Float>();
        for (var row : QueryRescorer.rescore(searcher, new TopDocs(null, first), more, 1, first.length).scoreDocs) {
            sums.put(row.doc, row.score);
        }
        var rescored = new ArrayList<FieldDoc>();
        for (var row : ranked) {
            var sum = sums.getOrDefault(row.doc, score(row));
            rescored.add(new FieldDoc(row.doc, sum, new Object[] {sum}));
        }
        rescored.sort(Comparator.comparing(Ranking::score, Comparator.reverseOrder()));
        return rescored;
    }

    private static Float score(FieldDoc row) {
        return (Float) row.fields[0];
    }
}
