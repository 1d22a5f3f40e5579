package interlocal.search.policy;

/**
 * How titles are suggested while somebody types: a title must have every word typed, as it is written, and one that begins
 * with the last. A title that has the last word whole comes first; then BM25 over titles decides.
 */
public final class TitleCompletion {

    /** Whoever has typed more is not looking for a title. */
    public static final int MOST_WORDS = 8;

    private TitleCompletion() {}
}
