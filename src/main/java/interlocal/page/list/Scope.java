package interlocal.page.list;

import interlocal.content.RecordType;
import interlocal.search.Facet;
import interlocal.search.SearchRequest;
import interlocal.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * The page that a list is on.
 *
 * @param type all of its records are of this type; absent if they are of any
 */
record Scope(String path, @Nullable RecordType type) {

    /** The search page. */
    static final Scope EVERYWHERE = new Scope("/search", null);

    /** The request, of that type only. */
    SearchRequest narrow(SearchRequest request) {
        return type == null
                ? request
                : request.only(Facet.TYPE, new Term(type.key())).onPage(request.page());
    }

    /** Where a request leads. */
    String address(SearchRequest request) {
        return path + request.query();
    }
}
