package interlocal.search.lucene;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * Words and phrases of which a record must have one.
 *
 * @param terms at least one
 * @param written how they are written
 */
record RequiredTerms(List<QueryTerm> terms, List<String> written) {

    Query query() {
        if (terms.size() == 1) {
            return terms.getFirst().query();
        }
        var either = new BooleanQuery.Builder();
        terms.forEach(term -> either.add(term.query(), Occur.SHOULD));
        return either.build();
    }
}
