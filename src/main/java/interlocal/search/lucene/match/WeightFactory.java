package interlocal.search.lucene.match;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** Makes weights, which have looked up their terms and can be read several times. */
public final class WeightFactory {

    private WeightFactory() {}

    /** One weight for each query, in their order. */
    public static List<Weight> of(List<Query> queries, IndexSearcher searcher) throws IOException {
        var weights = new ArrayList<Weight>();
        for (var query : queries) {
            weights.add(searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1));
        }
        return weights;
    }
}
