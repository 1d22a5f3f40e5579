package interlocal.search;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Search for readers, feeds and API clients. While the index is unreachable, {@link #find}, {@link #count} and
 * {@link #explain} throw {@link SearchUnavailable}; suggestions, similar records and respellings are empty.
 */
public final class Search {

    private final Engine engine;
    private final BooleanSupplier complete;

    /**
     * Uses an engine.
     *
     * @param complete whether the engine has caught up with everything published; until then its answers are
     *     {@linkplain SearchResult#partial partial}
     */
    public Search(Engine engine, BooleanSupplier complete) {
        this.engine = engine;
        this.complete = complete;
    }

    /** One page of the matching records, with the facet counts. */
    public SearchResult find(SearchRequest request) {
        var result = engine.ask(request);
        return complete.getAsBoolean() ? result : result.asPartial();
    }

    /** How many records match; cheaper than {@link #find}. */
    public long count(SearchRequest request) {
        return engine.count(request);
    }

    /** Why the records of a page are ranked as they are. */
    public List<ScoreExplanation> explain(SearchRequest request) {
        return engine.explain(request);
    }

    /** The records whose titles a reader may be typing. */
    public List<Card> suggest(String text, int most) {
        return ifAvailable(() -> engine.suggest(text, most), List.of());
    }

    /** The records most similar to a given one. */
    public List<Card> like(MoreLikeThis likeness, int most) {
        return ifAvailable(() -> engine.like(likeness, most), List.of());
    }

    /**
     * The same request with corrected spelling, if that finds more.
     *
     * @param total how many records it finds as spelt
     */
    public Optional<Respelt> respell(SearchRequest request, long total) {
        return ifAvailable(() -> better(request, total), Optional.empty());
    }

    private Optional<Respelt> better(SearchRequest request, long total) {
        return engine.respell(request.text())
                .map(request::withText)
                .map(other -> new Respelt(other, engine.count(other)))
                .filter(other -> other.total() > total);
    }

    private static <T> T ifAvailable(Supplier<T> help, T otherwise) {
        try {
            return help.get();
        } catch (SearchUnavailable away) {
            return otherwise;
        }
    }

    /** A request with corrected spelling, and how many records it finds. */
    public record Respelt(SearchRequest request, long total) {}

    /** A number that grows whenever answers may have changed. */
    public long position() {
        return engine.position();
    }
}
