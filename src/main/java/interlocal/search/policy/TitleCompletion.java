package interlocal.search.policy;

/**
 * How titles are suggested while a reader types. A title must contain every typed word as written; the last may be only
 * the beginning of a word. Titles that contain the last word whole come first; then BM25 over titles decides.
 */
public final class TitleCompletion {

    /** The most words: a reader who has typed more is not looking for a title. */
    public static final int MOST_WORDS = 8;

    private TitleCompletion() {}
}
