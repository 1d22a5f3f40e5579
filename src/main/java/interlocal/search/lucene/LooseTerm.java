package interlocal.search.lucene;

import interlocal.search.policy.VerboseQuery.Part;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/**
 * A word or phrase that a record may lack.
 *
 * @param part as it is written
 * @param times how often it counts
 */
record LooseTerm(QueryTerm term, Part part, float times) {

    Query query() {
        return new BoostQuery(term.query(), times);
    }
}
