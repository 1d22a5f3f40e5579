package interlocal.search.lucene;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * What puts matches in order: what their words score, multiplied by their {@linkplain interlocal.search.Standing
 * standing}; of prose, those that have all of it first.
 *
 * @param more what else scores, by what it is called: of prose, its roots and the feedback
 * @param complete what prose must match to stand before what lacks something; absent for a few words
 */
record Ranking(
        Query matching, Map<String, Query> more, @Nullable Query complete) {

    static final String COMPLETE = "has all words";
    private static final String ROOTS = "roots of the words";
    private static final String FEEDBACK = "roots of the best matches";

    static Ranking of(Query matching, TextQuery text, IndexSearcher searcher) throws IOException {
        if (text.prose().isEmpty()) {
            return new Ranking(matching, Map.of(), null);
        }
        var prose = text.prose().get();
        var more = new LinkedHashMap<String, Query>();
        more.put(ROOTS, prose.likeness());
        more.put(FEEDBACK, new Feedback(searcher).on(sum(matching, more), prose.feedback()));
        return new Ranking(matching, more, Prose.complete(text.levels()));
    }

    /** All of it in one; matches what {@code matching} does. */
    Query whole() {
        var standing = FunctionScoreQuery.boostByValue(
                sum(matching, more), DoubleValuesSource.fromDoubleField(Fields.STANDING));
        return complete == null
                ? standing
                : new BooleanQuery.Builder()
                        .add(standing, Occur.MUST)
                        .add(complete, Occur.SHOULD)
                        .build();
    }

    private static Query sum(Query matching, Map<String, Query> more) {
        var sum = new BooleanQuery.Builder().add(matching, Occur.MUST);
        more.values().forEach(query -> sum.add(query, Occur.SHOULD));
        return sum.build();
    }
}
