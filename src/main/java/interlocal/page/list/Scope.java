package interlocal.page.list;

import interlocal.content.RecordType;
import interlocal.search.Facet;
import interlocal.search.SearchRequest;
import interlocal.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * The page that a list is on.
 *
 * @param type the type of all its records; absent if they can be of any type
 */
record Scope(String path, @Nullable RecordType type) {

    /** The search page. */
    static final Scope EVERYWHERE = new Scope("/search", null);

    /** The list of a type. */
    static Scope of(RecordType type) {
        return new Scope("/" + type.folder(), type);
    }

    /** The request, limited to the type. */
    SearchRequest narrow(SearchRequest request) {
        return type == null
                ? request
                : request.only(Facet.TYPE, new Term(type.key())).onPage(request.page());
    }

    /** The address of a request on this page. */
    String address(SearchRequest request) {
        return path + request.query();
    }
}
