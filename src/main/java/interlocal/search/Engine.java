package interlocal.search;

import interlocal.search.indexing.Update;
import java.util.List;
import java.util.Optional;

/**
 * An index and what answers from it. Questions may come from any thread at any time, also while an update is open: they
 * see the last committed state, whole. Updates are opened one at a time.
 *
 * <p>An engine on other machines may be out of reach. Then all but {@link #ready()} and {@link #close()}, and every step
 * of an update, throw {@link SearchUnavailable}; nothing is lost by that, and the next call may succeed.
 */
public interface Engine extends AutoCloseable {

    /**
     * Answers from the last committed state; from an older one, if it is kept, where a page
     * {@linkplain SearchRequest#following follows} one of that state. Never throws because of what the request says.
     */
    SearchResult ask(SearchRequest request);

    /**
     * How many records the present state has for a request: the total that its answer would give, without what else an
     * answer costs.
     */
    long count(SearchRequest request);

    /** Why the records of a page stand where they do, in their order; empty if they are not ordered by relevance. */
    List<ScoreExplanation> explain(SearchRequest request);

    /**
     * The records whose titles have all words of a text, the last of them perhaps unfinished; the best first.
     *
     * @param most how many at most
     */
    List<Card> suggest(String text, int most);

    /**
     * A text as its author may have meant it, every word that no record has in the spelling of the likest word that one
     * has; empty if there is nothing to change.
     */
    Optional<String> respell(String text);

    /** The records most like one, the likest first; at most {@code most}. */
    List<Card> like(MoreLikeThis likeness, int most);

    /** The sequence number of the last change that is durably in the index and visible; 0 if there is none. */
    long position();

    /** Whether it is open; that it is up to date is for {@link interlocal.search.indexing.Indexer#caughtUp()} to say. */
    boolean ready();

    /** Opens an update; nothing of it is visible or durable before its commit. */
    Update update();

    /** Gives up what it holds; the committed state stays. */
    @Override
    void close();
}
