package interlocal.search;

/** What readers, feeds and machines ask. */
public final class Search {

    private final Engine engine;

    public Search(Engine engine) {
        this.engine = engine;
    }

    /** One page of what matches, and the counts to narrow it by. */
    public SearchResult find(SearchRequest request) {
        return engine.ask(request);
    }
}
