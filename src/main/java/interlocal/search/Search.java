package interlocal.search;

import java.util.function.BooleanSupplier;

/** What readers, feeds and machines ask. */
public final class Search {

    private final Engine engine;
    private final BooleanSupplier complete;

    /**
     * Asks an engine.
     *
     * @param complete whether the engine has had everything that is published; until then its answers are
     *     {@linkplain SearchResult#partial partial}
     */
    public Search(Engine engine, BooleanSupplier complete) {
        this.engine = engine;
        this.complete = complete;
    }

    /** One page of what matches, and the counts to narrow it by. */
    public SearchResult find(SearchRequest request) {
        var result = engine.ask(request);
        return complete.getAsBoolean()
                ? result
                : new SearchResult(result.total(), result.hits(), result.facets(), true);
    }

    /** Grows whenever answers may have changed. */
    public long position() {
        return engine.position();
    }
}
