package interlocal.search;

import interlocal.search.indexing.Update;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An index that can be searched and updated. Questions may come from any thread at any time, even while an update is
 * open; each sees the last committed state as a whole. Only one update is open at a time.
 *
 * <p>An engine on other machines may be unreachable. Then every method except {@link #ready()} and {@link #close()},
 * and every step of an update, throws {@link SearchUnavailable}. Nothing is lost, and the next call may succeed.
 */
public interface Engine extends AutoCloseable {

    /**
     * Answers from the last committed state. A page that {@linkplain SearchRequest#following follows} an answer of an
     * older state comes from that state, if it is still kept. Never throws because of what the request says.
     */
    SearchResult ask(SearchRequest request);

    /** The total that {@link #ask} would give for the current state, without the cost of a whole answer. */
    long count(SearchRequest request);

    /** The slugs of the first records that match, at most {@code most}, without the cost of showing or counting them. */
    List<String> rank(SearchRequest request, int most);

    /** Why the records of a page are ranked as they are, in page order; empty if they are not ordered by relevance. */
    List<ScoreExplanation> explain(SearchRequest request);

    /**
     * The records whose titles contain every word of a text, best first. The last word may be unfinished.
     *
     * @param most the most records to return
     */
    List<Card> suggest(String text, int most);

    /**
     * The text with each word that no record has replaced by the most similar word that some record has; empty if there
     * is nothing to change.
     */
    Optional<Spelling> respell(String text);

    /** The records most similar to a given one, best first; at most {@code most}. */
    List<Card> like(MoreLikeThis likeness, int most);

    /** The sequence number of the last change that is durable and visible in the index; 0 if there is none. */
    long position();

    /** Which of these records it has now, each with the number of its revision. */
    Map<String, Integer> revisions(List<String> slugs);

    /**
     * Whether what it answers from is still stored whole. If not, it goes on answering, but the next update has to begin
     * with {@link Update#clear}.
     */
    boolean intact();

    /** Whether it is open; {@link interlocal.search.indexing.Indexer#caughtUp()} says whether it is up to date. */
    boolean ready();

    /** Opens an update. Nothing in it is visible or durable before its commit. */
    Update update();

    /** Releases its resources; the committed state stays. */
    @Override
    void close();
}
