package interlocal.search;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * What readers, feeds and machines ask. While the index is out of reach, what was asked for is {@link SearchUnavailable};
 * what only helps beside it is absent.
 */
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
        return complete.getAsBoolean() ? result : result.asPartial();
    }

    /** How many records match, for whoever wants to know no more. */
    public long count(SearchRequest request) {
        return engine.count(request);
    }

    /** Why the records of a page stand where they do. */
    public List<ScoreExplanation> explain(SearchRequest request) {
        return engine.explain(request);
    }

    /** The records whose titles a text may be the beginning of. */
    public List<Card> suggest(String text, int most) {
        return ifAvailable(() -> engine.suggest(text, most), List.of());
    }

    /** The records most like one. */
    public List<Card> like(MoreLikeThis likeness, int most) {
        return ifAvailable(() -> engine.like(likeness, most), List.of());
    }

    /**
     * The same request in another spelling, if that finds more.
     *
     * @param total what it finds as it is spelt
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

    /** A request in another spelling, and how many records it finds. */
    public record Respelt(SearchRequest request, long total) {}

    /** Grows whenever answers may have changed. */
    public long position() {
        return engine.position();
    }
}
