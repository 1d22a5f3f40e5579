package interlocal.search;

import interlocal.search.Answer.Respelt;
import java.time.Duration;
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
    private final SearchObserver observer;

    /**
     * Uses an engine.
     *
     * @param complete whether the engine has caught up with everything published; until then its answers are
     *     {@linkplain SearchResult#partial partial}
     */
    public Search(Engine engine, BooleanSupplier complete) {
        this(engine, complete, SearchObserver.NONE);
    }

    /** Likewise, and tells an observer what is asked. */
    public Search(Engine engine, BooleanSupplier complete, SearchObserver observer) {
        this.engine = engine;
        this.complete = complete;
        this.observer = observer;
    }

    /** One page of the matching records, with the facet counts. */
    public SearchResult find(SearchRequest request) {
        var started = System.nanoTime();
        try {
            var result = engine.ask(request);
            observer.answered(result, Duration.ofNanos(System.nanoTime() - started));
            return complete.getAsBoolean() ? result : result.asPartial();
        } catch (SearchUnavailable away) {
            observer.unavailable();
            throw away;
        }
    }

    /** How many records match; cheaper than {@link #find}. */
    public long count(SearchRequest request) {
        return engine.count(request);
    }

    /** The slugs of the first records that match, at most {@code most}; cheaper than {@link #find}. */
    public List<String> rank(SearchRequest request, int most) {
        return engine.rank(request, most);
    }

    /** Why the records of a page are ranked as they are. */
    public List<ScoreExplanation> explain(SearchRequest request) {
        return engine.explain(request);
    }

    /** The records whose titles a reader may be typing. */
    public List<Card> suggest(String text, int most) {
        var started = System.nanoTime();
        var suggested = ifAvailable(() -> engine.suggest(text, most), List.<Card>of());
        observer.suggested(Duration.ofNanos(System.nanoTime() - started));
        return suggested;
    }

    /** The records most similar to a given one. */
    public List<Card> like(MoreLikeThis likeness, int most) {
        return ifAvailable(() -> engine.like(likeness, most), List.of());
    }

    /**
     * The answer to what a reader typed. If a word of it is in no record, and nothing has all words, it is also searched
     * in corrected spelling. That result is shown at once if it has something with all the words, or if there is none
     * as typed; else the spelling is offered.
     */
    public Answer answer(SearchRequest request) {
        var typed = find(request);
        if (typed.coverage().whole() > 0 || request.text().isEmpty()) {
            return new Answer(request, request, typed, null);
        }
        return ifAvailable(() -> engine.respell(request.text()), Optional.<Spelling>empty())
                .map(spelling -> respelt(request, typed, spelling))
                .orElseGet(() -> new Answer(request, request, typed, null));
    }

    private Answer respelt(SearchRequest request, SearchResult typed, Spelling spelling) {
        var respelt = new Respelt(request.withText(spelling.text()), request.withText(spelling.exact()));
        var result = find(respelt.request());
        if (result.total() == 0) {
            return new Answer(request, request, typed, null);
        }
        return typed.total() == 0 || result.coverage().whole() > 0
                ? new Answer(request, respelt.request(), result, respelt)
                : new Answer(request, request, typed, respelt);
    }

    private static <T> T ifAvailable(Supplier<T> help, T otherwise) {
        try {
            return help.get();
        } catch (SearchUnavailable away) {
            return otherwise;
        }
    }

    /** A number that grows whenever answers may have changed. */
    public long position() {
        return engine.position();
    }
}
